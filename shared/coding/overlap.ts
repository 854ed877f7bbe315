import type { DocumentView } from '../model/document-view.ts';
import type { BlockId, VersionId } from '../model/ids.ts';
import type { Anchor, Block, Coding, Selection } from '../model/records.ts';
import { coveredRange } from '../model/selection.ts';

/** A selection's ends as places among the blocks of its version. */
interface Placed {
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly to: number;
}

function placed(view: DocumentView, { start, end }: Selection): Placed | null {
  const first = view.position(start.blockId);
  const last = start.blockId === end.blockId ? first : view.position(end.blockId);
  if (first < 0 || last < 0) return null;
  return { first, from: start.offset, last, to: end.offset };
}

/** Whether two stretches of one version share at least a letter; looks at the blocks that both lie in, until one has words. */
function meet(blocks: readonly Block[], a: Placed, b: Placed): boolean {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  for (let at = first; at <= last; at++) {
    const from = Math.max(a.first === at ? a.from : 0, b.first === at ? b.from : 0);
    const whole = blocks[at]?.text.length ?? 0;
    const to = Math.min(a.last === at ? a.to : whole, b.last === at ? b.to : whole);
    if (from < to) return true;
  }
  return false;
}

/** The other codings that share words with this one in some version, oldest first. */
export function overlappingCodings(view: DocumentView, coding: Coding): readonly Coding[] {
  const found = new Set<Coding>();
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    const blocks = view.blocksOf(side.versionId);
    for (const selection of side.selections) {
      const own = placed(view, selection);
      if (!own) continue;
      // A passage of many blocks comes again at each of them.
      const seen = new Set<Coding>();
      for (const block of view.blocksIn(selection)) {
        for (const other of view.codingsAt(block.id)) {
          if (other.id === coding.id || found.has(other) || seen.has(other)) continue;
          seen.add(other);
          const there = other.sides.find((each) => each.versionId === side.versionId);
          const meets =
            there &&
            there.state !== 'lost' &&
            there.selections.some((each) => {
              const place = placed(view, each);
              return place !== null && meet(blocks, own, place);
            });
          if (meets) found.add(other);
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
