import type { BlockId } from './ids.ts';
import type { Anchor, Block, Selection } from './records.ts';
import { splitsPair } from './text-edit.ts';

/** UTF-16 units of surroundings kept on each side of a selection (design.md, 3). */
export const CONTEXT_LENGTH = 32;

/** What an anchor points at is not there: an unknown block, an offset outside it, or an end before its start. */
export class AnchorError extends Error {
  override readonly name = 'AnchorError';
}

function contextBefore(text: string, offset: number): string {
  const from = Math.max(0, offset - CONTEXT_LENGTH);
  return text.slice(splitsPair(text, from) ? from + 1 : from, offset);
}

function contextAfter(text: string, offset: number): string {
  const to = offset + CONTEXT_LENGTH;
  return text.slice(offset, splitsPair(text, to) ? to - 1 : to);
}

/** Where a selection starts and ends among the ordered blocks of its version. @throws AnchorError */
export function blockRange(
  blocks: readonly Block[],
  start: Anchor,
  end: Anchor,
): { first: number; last: number } {
  const first = blocks.findIndex((block) => block.id === start.blockId);
  const last =
    start.blockId === end.blockId
      ? first
      : blocks.findIndex((block, at) => at > first && block.id === end.blockId);
  if (first < 0 || last < 0) throw new AnchorError('a block of the selection is not in this version');
  return { first, last };
}

/**
 * The selection from `start` to `end` (half-open, UTF-16 units) with its words and context.
 * `blocks`: the blocks of the version in reading order, at least those that the selection covers.
 * @throws AnchorError
 */
export function makeSelection(blocks: readonly Block[], start: Anchor, end: Anchor): Selection {
  const { first, last } = blockRange(blocks, start, end);
  const covered = blocks.slice(first, last + 1);
  const head = covered[0]?.text ?? '';
  const tail = covered.at(-1)?.text ?? '';
  if (start.offset < 0 || start.offset > head.length || end.offset < 0 || end.offset > tail.length) {
    throw new AnchorError('an offset lies outside its block');
  }
  if (first === last && end.offset < start.offset) throw new AnchorError('the end lies before the start');
  const quote =
    first === last
      ? head.slice(start.offset, end.offset)
      : [
          head.slice(start.offset),
          ...covered.slice(1, -1).map((block) => block.text),
          tail.slice(0, end.offset),
        ].join('\n');
  return {
    start: { blockId: start.blockId, offset: start.offset },
    end: { blockId: end.blockId, offset: end.offset },
    quote,
    prefix: contextBefore(head, start.offset),
    suffix: contextAfter(tail, end.offset),
  };
}

/** A selection of a whole run of blocks, first to last. @throws AnchorError when there are none */
export function selectBlocks(blocks: readonly Block[]): Selection {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) throw new AnchorError('no block to select');
  return makeSelection(
    blocks,
    { blockId: first.id, offset: 0 },
    { blockId: last.id, offset: last.text.length },
  );
}

export function isCollapsed(selection: Pick<Selection, 'start' | 'end'>): boolean {
  return selection.start.blockId === selection.end.blockId && selection.start.offset === selection.end.offset;
}

/**
 * The part of a block that a selection covers, `[start, end)` in UTF-16 units, or null.
 * `position` gives a block's place in its version, -1 when it is of another one.
 */
export function coveredRange(
  selection: Pick<Selection, 'start' | 'end'>,
  block: Block,
  position: (id: BlockId) => number,
): { start: number; end: number } | null {
  const at = position(block.id);
  const first = position(selection.start.blockId);
  const last = position(selection.end.blockId);
  if (at < 0 || first < 0 || last < 0 || at < first || at > last) return null;
  const start = at === first ? selection.start.offset : 0;
  const end = at === last ? selection.end.offset : block.text.length;
  return start < end ? { start, end } : null;
}
