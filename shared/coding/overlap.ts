import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import type { Anchor, Coding, Selection } from '../model/records.ts';
import { coveredRange } from '../model/selection.ts';

function meet(view: DocumentView, a: Selection, b: Selection): boolean {
  return view.blocksIn(a).some((block) => {
    const one = coveredRange(a, block, view.position);
    const other = coveredRange(b, block, view.position);
    return one !== null && other !== null && one.start < other.end && other.start < one.end;
  });
}

/** The other codings that share words with this one in some version, oldest first. */
export function overlappingCodings(view: DocumentView, coding: Coding): readonly Coding[] {
  const found = new Set<Coding>();
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    for (const selection of side.selections) {
      for (const block of view.blocksIn(selection)) {
        for (const other of view.codingsAt(block.id)) {
          if (other.id === coding.id || found.has(other)) continue;
          const there = other.sides.find((each) => each.versionId === side.versionId);
          if (there && there.state !== 'lost' && there.selections.some((each) => meet(view, selection, each)))
            found.add(other);
        }
      }
    }
  }
  return [...found].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** The stretches of one block that a coding covers, `[start, end)` in UTF-16 units; none when it is lost there. */
export function rangesInBlock(
  view: DocumentView,
  coding: Coding,
  versionId: VersionId,
  blockId: BlockId,
): readonly { readonly start: number; readonly end: number }[] {
  const block = view.block(blockId);
  const side = coding.sides.find((each) => each.versionId === versionId);
  if (!block || !side || side.state === 'lost') return [];
  return side.selections.flatMap((selection) => coveredRange(selection, block, view.position) ?? []);
}

/** The codings over one place, the one with the fewest words there first: that lies on top. */
export function codingsAtPlace(view: DocumentView, versionId: VersionId, place: Anchor): readonly Coding[] {
  const found: { coding: Coding; length: number }[] = [];
  for (const coding of view.codingsAt(place.blockId)) {
    const over = rangesInBlock(view, coding, versionId, place.blockId).find(
      (range) => range.start <= place.offset && place.offset <= range.end,
    );
    const side = coding.sides.find((each) => each.versionId === versionId);
    const length = side?.selections.reduce((sum, each) => sum + each.quote.length, 0) ?? 0;
    if (over) found.push({ coding, length });
  }
  return found.sort((a, b) => a.length - b.length).map(({ coding }) => coding);
}
