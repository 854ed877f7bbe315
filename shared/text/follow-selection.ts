import { findQuote, TELLING_LENGTH } from '../model/find-quote.ts';
import type { Anchor, Selection } from '../model/records.ts';
import { CONTEXT_LENGTH, makeSelection } from '../model/selection.ts';
import { mapRange, type Range, type TextEdit } from '../model/text-edit.ts';
import { anchorIn, type Frame, type RewrittenRow, rowText } from './rewrite.ts';

function mapThrough(range: Range, edits: readonly TextEdit[]): Range | null {
  let mapped: Range | null = range;
  for (const edit of edits) {
    mapped = mapRange(mapped, edit);
    if (mapped === null) return null;
  }
  return mapped;
}

/** Whether the anchors point at a stretch of this version as it was. */
function pointsSomewhere({ view }: RewrittenRow, { start, end }: Selection): boolean {
  const head = view.block(start.blockId);
  const tail = view.block(end.blockId);
  if (!head || !tail || head.versionId !== tail.versionId) return false;
  if (start.offset > head.text.length || end.offset > tail.text.length) return false;
  if (head === tail) return start.offset <= end.offset;
  return view.position(head.id) < view.position(tail.id);
}

function select(row: RewrittenRow, start: Anchor, end: Anchor): Selection | null {
  const head = row.blockAfter(start.blockId);
  if (!head) return null;
  if (start.blockId === end.blockId) return makeSelection([head], start, end);
  const first = row.positionAfter(start.blockId);
  const last = row.positionAfter(end.blockId);
  return makeSelection(row.row.slice(first, last + 1), start, end);
}

/** Without the bare breaks at its ends that a passage is left with where whole blocks of it went. */
function tighten(row: RewrittenRow, start: Anchor, end: Anchor): readonly [Anchor, Anchor] {
  let [from, to] = [start, end];
  while (from.blockId !== to.blockId && from.offset === row.blockAfter(from.blockId)?.text.length) {
    const next = row.row[row.positionAfter(from.blockId) + 1];
    if (!next) break;
    from = { blockId: next.id, offset: 0 };
  }
  while (from.blockId !== to.blockId && to.offset === 0) {
    const previous = row.row[row.positionAfter(to.blockId) - 1];
    if (!previous) break;
    to = { blockId: previous.id, offset: previous.text.length };
  }
  return [from, to];
}

/** The words where the same edit put them: only what it inserted is searched, never the same words elsewhere. */
function findInserted(row: RewrittenRow, frame: Frame, selection: Selection): Selection | null {
  const [edit, ...more] = frame.edits;
  if (!edit || more.length > 0 || !/[^\n]/.test(edit.text)) return null;
  const text = rowText(frame.after);
  const reach = selection.quote.length + CONTEXT_LENGTH;
  const from = Math.max(0, edit.start - reach);
  const to = edit.start + edit.text.length + reach;
  const telling = edit.text.includes(selection.quote) ? TELLING_LENGTH : Number.POSITIVE_INFINITY;
  const found = findQuote(text.slice(from, to), selection, edit.start - from, telling);
  if (!found) return null;
  const range = { start: from + found.start, end: from + found.end };
  if (range.end <= edit.start || range.start >= edit.start + edit.text.length) return null;
  const start = anchorIn(frame, range.start);
  const end = anchorIn(frame, range.end);
  return start && end && select(row, start, end);
}

/**
 * A selection after the rewrites, by the mapping rule of `mapRange` with a break as one unit; null where its
 * words are gone. The identical object where nothing of it was touched, or where it pointed nowhere before.
 */
export function followSelection(row: RewrittenRow, selection: Selection): Selection | null {
  const { start, end } = selection;
  const head = row.placeBefore(start.blockId);
  if (!head && start.blockId === end.blockId) return selection;
  if (!pointsSomewhere(row, selection)) return selection;
  const tail = row.placeBefore(end.blockId);
  const { view } = row;
  if (!head && !tail && !row.isTouchedBetween(view.position(start.blockId), view.position(end.blockId)))
    return selection;

  let range: Range | null;
  if (head && head.frame === tail?.frame) {
    range = mapThrough({ start: head.base + start.offset, end: tail.base + end.offset }, head.frame.edits);
  } else {
    // The far end lies outside the frame: open there, so that neither mapping can come to nothing.
    const open = Number.POSITIVE_INFINITY;
    const starting = head && mapThrough({ start: head.base + start.offset, end: open }, head.frame.edits);
    const ending = tail && mapThrough({ start: -open, end: tail.base + end.offset }, tail.frame.edits);
    range = { start: starting?.start ?? 0, end: ending?.end ?? 0 };
  }
  const from = range && (head ? anchorIn(head.frame, range.start) : start);
  const to = range && (tail ? anchorIn(tail.frame, range.end) : end);
  if (from && to) {
    const isStructural = head?.frame.isStructural || tail?.frame.isStructural;
    const ends = isStructural ? tighten(row, from, to) : ([from, to] as const);
    const followed = select(row, ...ends);
    // Of several blocks only the breaks between them may be left.
    if (followed && /[^\n]/.test(followed.quote)) return followed;
  }
  const frame = head?.frame ?? tail?.frame;
  return frame ? findInserted(row, frame, selection) : null;
}
