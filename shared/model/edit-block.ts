import type { Changes } from './change.ts';
import { findQuote, TELLING_LENGTH } from './find-quote.ts';
import type { AnyRecord, Bead, BeadPart, Block, Coding, CodingSide, Selection } from './records.ts';
import { sameData } from './same.ts';
import { makeSelection } from './selection.ts';
import { editText, mapRange, type TextEdit } from './text-edit.ts';

/**
 * A selection after an edit of `block`, or null where its words are gone. Untouched ones are the same
 * object; so are those that pointed nowhere before the edit (`check` reports them).
 */
export function followEdit(
  selection: Selection,
  blocksBefore: readonly Block[],
  edited: Block,
  edit: TextEdit,
): Selection | null {
  const { start, end } = selection;
  // Most passages lie in one block, most of them in another: not worth a walk through the version.
  if (start.blockId === end.blockId && start.blockId !== edited.id) return selection;
  const position = (id: string) => blocksBefore.findIndex((block) => block.id === id);
  const at = position(edited.id);
  const first = position(start.blockId);
  const last = position(end.blockId);
  const head = blocksBefore[first];
  const tail = blocksBefore[last];
  if (!head || !tail || at < first || at > last) return selection;
  if (start.offset > head.text.length || end.offset > tail.text.length) return selection;
  if (first === last && start.offset > end.offset) return selection;
  const blocksAfter = blocksBefore.map((block) => (block.id === edited.id ? edited : block));
  const mapped = mapRange(
    {
      start: at === first ? start.offset : Number.NEGATIVE_INFINITY,
      end: at === last ? end.offset : Number.POSITIVE_INFINITY,
    },
    edit,
  );
  if (mapped !== null) {
    const followed = makeSelection(
      blocksAfter,
      at === first ? { blockId: edited.id, offset: mapped.start } : start,
      at === last ? { blockId: edited.id, offset: mapped.end } : end,
    );
    // Of several blocks only the breaks between them may be left.
    if (/[^\n]/.test(followed.quote)) return followed;
  }
  // The same words elsewhere were not the passage before the edit: only those that it put there may be.
  const telling = edit.text.includes(selection.quote) ? TELLING_LENGTH : Number.POSITIVE_INFINITY;
  const found = findQuote(edited.text, selection, start.offset, telling);
  if (found === null) return null;
  return makeSelection(
    blocksAfter,
    { blockId: edited.id, offset: found.start },
    { blockId: edited.id, offset: found.end },
  );
}

/**
 * A side whose selections went where `follow` says; null says that the words of one are gone. Nothing is
 * dropped: what is gone stays with its old words, in `lost` where other selections stand, else in a lost side.
 * The identical object where nothing changed.
 */
export function followSide(side: CodingSide, follow: (selection: Selection) => Selection | null): CodingSide {
  if (side.state === 'lost' || side.selections.length === 0) return side;
  const kept: Selection[] = [];
  const gone: Selection[] = [];
  let same = true;
  for (const selection of side.selections) {
    const followed = follow(selection);
    if (followed === null) gone.push(selection);
    else kept.push(followed);
    same &&= followed === selection;
  }
  if (same) return side;
  const { lost = [], ...standing } = side;
  const allLost = [...lost, ...gone];
  if (kept.length === 0) return { ...standing, selections: allLost, state: 'lost', confidence: null };
  return { ...standing, selections: kept, ...(allLost.length > 0 && { lost: allLost }) };
}

function followPart(part: BeadPart, blockId: string, edit: TextEdit): BeadPart {
  if (part.blockId !== blockId) return part;
  // Cut points, not passages: text typed at a cut stays with the sentence before it. One rule for every
  // cut, so that the parts go on to cover the block; a cut at 0 has nothing before it and stays.
  const point = (offset: number) => {
    if (offset === 0) return 0;
    if (offset < edit.end) return Math.min(offset, edit.start + edit.text.length);
    return offset + edit.text.length - (edit.end - edit.start);
  };
  return {
    blockId: part.blockId,
    start: point(part.start),
    end: part.end === null ? null : point(part.end),
  };
}

function followBead(bead: Bead, blockId: string, edit: TextEdit): Bead {
  const isCut = (part: BeadPart) => part.blockId === blockId && (part.start > 0 || part.end !== null);
  if (!Object.values(bead.sides).some((parts) => parts.some(isCut))) return bead;
  const sides = Object.entries(bead.sides).map(([versionId, parts]) => [
    versionId,
    parts.map((part) => followPart(part, blockId, edit)),
  ]);
  return { ...bead, sides: Object.fromEntries(sides) };
}

/**
 * Everything that an edit of one block's text changes: the block, the codings on it, the cuts of its beads.
 * `blocks`: the version's blocks in order; `codings`, `beads`: those of the document.
 * @throws RangeError when the edit lies outside the text
 */
export function editBlock(
  block: Block,
  edit: TextEdit,
  context: {
    readonly blocks: readonly Block[];
    readonly codings: readonly Coding[];
    readonly beads: readonly Bead[];
  },
): Changes {
  const edited: Block = { ...block, text: editText(block.text, edit) };
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const keep = <Record extends AnyRecord>(from: Record, to: Record) => {
    if (!sameData(from, to)) updated.push([from, to]);
  };
  keep(block, edited);
  for (const coding of context.codings) {
    const sides = coding.sides.map((side) =>
      side.versionId === block.versionId
        ? followSide(side, (selection) => followEdit(selection, context.blocks, edited, edit))
        : side,
    );
    if (sides.some((side, at) => side !== coding.sides[at])) keep(coding, { ...coding, sides });
  }
  for (const bead of context.beads) keep(bead, followBead(bead, block.id, edit));
  return { added: [], updated, removed: [] };
}
