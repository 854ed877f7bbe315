import { type Changes, isEmpty } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId, BlockId, Effects, VersionId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Anchor, AnyRecord, Bead, BeadPart } from '../../shared/model/records.ts';
import { sameData } from '../../shared/model/same.ts';
import { editBetween } from '../../shared/model/text-edit.ts';
import { editWords } from '../../shared/text/blocks.ts';
import { cleanText } from '../../shared/text/clean-text.ts';
import { lostOf } from '../../shared/text/lost.ts';

/** The stretch of a block that one bead shows: what is edited in place. A block that is not cut is one part. */
export interface PartPlace {
  readonly versionId: VersionId;
  readonly beadId: BeadId;
  readonly blockId: BlockId;
  /** Where the part starts in its block, in UTF-16 units. */
  readonly start: number;
}

export interface FoundPart {
  readonly bead: Bead;
  readonly part: BeadPart;
  readonly text: string;
}

/** The part as it is now; null once it is gone. */
export function findPart(view: DocumentView, place: PartPlace): FoundPart | null {
  const bead = view.beadsOf(place.blockId).find(({ id }) => id === place.beadId);
  const part = bead?.sides[place.versionId]?.find(
    ({ blockId, start }) => blockId === place.blockId && start === place.start,
  );
  return bead && part ? { bead, part, text: view.partText(part) } : null;
}

/** The parts of a block in the order of its text. */
export function partsOf(view: DocumentView, versionId: VersionId, blockId: BlockId): readonly PartPlace[] {
  return view
    .beadsOf(blockId)
    .flatMap((bead) =>
      (bead.sides[versionId] ?? [])
        .filter((part) => part.blockId === blockId)
        .map(({ start }) => ({ versionId, beadId: bead.id, blockId, start })),
    )
    .sort((a, b) => a.start - b.start);
}

/** The part that an anchor lies in; where one ends and the next starts, the later one. */
export function partAt(
  view: DocumentView,
  versionId: VersionId,
  { blockId, offset }: Anchor,
): PartPlace | null {
  const parts = partsOf(view, versionId, blockId);
  return parts.findLast(({ start }) => start <= offset) ?? parts[0] ?? null;
}

/**
 * The cuts of an edited block, by whose words were edited: those before the part stay, those behind it move. By
 * the offset alone (shared/text) words typed at the start of a sentence would go with the sentence before.
 */
function keepCuts(view: DocumentView, changes: Changes, place: PartPlace, grown: number): Changes {
  const { versionId, blockId } = place;
  const order = partsOf(view, versionId, blockId);
  const placeOf = (beadId: BeadId, start: number) =>
    order.findIndex((each) => each.beadId === beadId && each.start === start);
  const edited = placeOf(place.beadId, place.start);
  const beads = view.beadsOf(blockId);
  const moved = beads.flatMap((bead) => {
    const parts = (bead.sides[versionId] ?? []).map((part) => {
      const at = part.blockId === blockId ? placeOf(bead.id, part.start) : -1;
      if (at < edited) return part;
      const end = part.end === null ? null : part.end + grown;
      return { ...part, start: at > edited ? part.start + grown : part.start, end };
    });
    const next = { ...bead, sides: { ...bead.sides, [versionId]: parts } };
    return sameData(bead, next) ? [] : [[bead, next] as const];
  });
  const others = changes.updated.filter(([from]) => !beads.some((bead) => bead.id === from.id));
  return { ...changes, updated: [...others, ...moved] };
}

/** The part's text as an editor leaves it, as changes; null where nothing differs or the part is gone. */
export function planPart(
  index: ProjectIndex,
  view: DocumentView,
  place: PartPlace,
  text: string,
  effects: Effects,
): Changes | null {
  const found = findPart(view, place);
  if (!found) return null;
  const { start, end, text: words } = editBetween(found.text, cleanText(text));
  if (start === end && words === '') return null;
  const edit = { start: place.start + start, end: place.start + end, text: words };
  const { changes } = editWords(index, place.blockId, edit, effects);
  if (isEmpty(changes)) return null;
  const grown = changes.updated.reduce(
    (sum, [from, to]) =>
      from.kind === 'block' && to.kind === 'block' ? sum + to.text.length - from.text.length : sum,
    0,
  );
  return keepCuts(view, changes, place, grown);
}

/** How many selections of codings lose their words with these changes. */
export function losses({ updated }: Changes): number {
  const lost = (record: AnyRecord) =>
    record.kind === 'coding' ? record.sides.reduce((sum, side) => sum + lostOf(side).length, 0) : 0;
  return updated.reduce((sum, [from, to]) => sum + Math.max(0, lost(to) - lost(from)), 0);
}
