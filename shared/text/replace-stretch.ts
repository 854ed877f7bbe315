import type { Changes } from '../model/change.ts';
import { type Effects, newId } from '../model/ids.ts';
import { placeManyAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Anchor, Block } from '../model/records.ts';
import { AnchorError } from '../model/selection.ts';
import { splitsPair, type TextEdit } from '../model/text-edit.ts';
import { Drafts } from './drafts.ts';
import { anchorIn, basesOf, framesOf, type Rewrite, rowText } from './rewrite.ts';
import { rewriteVersion } from './rewrite-version.ts';

/** Changes of text, and where one goes on typing. */
export interface TextPlan {
  readonly changes: Changes;
  readonly caret: Anchor;
}

export interface Stretch {
  readonly start: Anchor;
  readonly end: Anchor;
}

/** The edit, widened to where old and new text truly differ: NFC may have joined a letter with its mark. */
export function widenEdit(from: string, to: string, edit: TextEdit): TextEdit {
  let start = 0;
  while (start < edit.start && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  const rest = from.length - edit.end;
  const most = Math.min(rest, to.length - start);
  let tail = 0;
  while (tail < most && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail))
    tail++;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

/** Which of the two blocks at the ends of a stretch lives on where both become one. */
type Keep = 'first' | 'last';

interface Shape {
  readonly texts: readonly string[];
  readonly edit: TextEdit;
  readonly keep: Keep;
}

function shapeOf(
  before: readonly Block[],
  { start, end }: Stretch,
  paragraphs: readonly string[],
  keep?: Keep,
): Shape {
  const head = before[0]?.text.slice(0, start.offset) ?? '';
  const tail = before.at(-1)?.text.slice(end.offset) ?? '';
  const given = paragraphs.length === 0 ? [''] : paragraphs;
  const last = given.length - 1;
  const texts = given.map((text, at) =>
    ((at === 0 ? head : '') + text + (at === last ? tail : '')).normalize('NFC'),
  );
  const base = basesOf(before).at(-1) ?? 0;
  const edit = { start: start.offset, end: base + end.offset, text: given.join('\n') };
  // The words that stay keep their block: it is the last one where nothing of the first is left.
  const isLast = head === '' && tail !== '' && (before.length === 1 || given[0] === '' || last > 0);
  return {
    texts,
    edit: widenEdit(rowText(before), texts.join('\n'), edit),
    keep: keep ?? (isLast ? 'last' : 'first'),
  };
}

/** A block like another one, whose words begin elsewhere: the recording's time is not theirs. */
function untimed({ time, ...block }: Block): Block {
  return block;
}

/** The last block of a run where it alone stays: an empty first one leaves it its time, having no words. */
function lastOf(first: Block, last: Block): Block {
  const time = last.time ?? (first.text === '' ? first.time : undefined);
  return { ...last, ...(time !== undefined && { time }) };
}

/**
 * The blocks that hold the texts: the old ones at either end, new ones between, of the first one's speaker. A
 * time code stays with the block that it was given to, which keeps the words that it begins with.
 */
function blocksFor(
  shape: Shape,
  before: readonly Block[],
  orders: readonly string[],
  effects: Effects,
): Block[] {
  const { texts, keep } = shape;
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last) return [];
  let next = 0;
  return texts.map((text, at) => {
    const isOnly = texts.length === 1;
    const keepsFirst = at === 0 && (first !== last || keep === 'first') && !(isOnly && keep === 'last');
    const keepsLast = at === texts.length - 1 && (first !== last || keep === 'last');
    if (keepsFirst) return { ...first, text };
    if (keepsLast) return { ...(isOnly ? lastOf(first, last) : last), text };
    return { ...untimed(first), id: newId(effects), order: orders[next++] ?? first.order, text };
  });
}

/** The blocks that a pure insertion at the edge of one block adds, and on which side of it. */
function freshOf(
  before: readonly Block[],
  after: readonly Block[],
  { start, end }: Stretch,
): Rewrite['fresh'] {
  const [only] = before;
  if (!only || before.length > 1 || after.length < 2 || start.offset !== end.offset || only.text === '')
    return undefined;
  if (start.offset === only.text.length) return { side: 'after', blocks: after.slice(1) };
  if (start.offset === 0 && after.at(-1)?.text === only.text)
    return { side: 'before', blocks: after.slice(0, -1) };
  return undefined;
}

/** Whole characters only: half of a pair cannot stand alone. */
function wholeCharacters({ start, end }: Stretch, head: string, tail: string): Stretch {
  const isCaret = start.blockId === end.blockId && start.offset === end.offset;
  const from = { ...start, offset: start.offset - Number(splitsPair(head, start.offset)) };
  if (isCaret) return { start: from, end: from };
  return { start: from, end: { ...end, offset: end.offset + Number(splitsPair(tail, end.offset)) } };
}

/**
 * Puts paragraphs in the place of a stretch `[start, end)` of one version (UTF-16 units): none or one join
 * what stands at both ends, more make blocks. Typing, Enter, Backspace at an edge, pasting and deleting are
 * all this. The paragraphs are NFC (see `cleanText`).
 * @throws AnchorError when the stretch lies outside its version or ends before it starts
 */
export function replaceStretch(
  index: ProjectIndex,
  wanted: Stretch,
  paragraphs: readonly string[],
  effects: Effects,
  keep?: Keep,
): TextPlan {
  const head = index.get('block', wanted.start.blockId);
  const tail = index.get('block', wanted.end.blockId);
  const view = head && index.document(head.documentId);
  if (!head || !tail || !view || head.versionId !== tail.versionId)
    throw new AnchorError('a block of the stretch is not in this version');
  const isOutside = ({ offset }: Anchor, text: string) => offset < 0 || offset > text.length;
  if (isOutside(wanted.start, head.text) || isOutside(wanted.end, tail.text))
    throw new AnchorError('an offset lies outside its block');
  const before = view.blocksIn(wanted);
  if (before.length === 0 || (head === tail && wanted.end.offset < wanted.start.offset))
    throw new AnchorError('the end lies before the start');

  const stretch = wholeCharacters(wanted, head.text, tail.text);
  const shape = shapeOf(before, stretch, paragraphs, keep);
  const drafts = new Drafts();
  const siblings = view.blocksOf(head.versionId);
  const kept = head === tail || shape.texts.length === 1 ? 1 : 2;
  const isBefore = head === tail && shape.keep === 'last';
  const at = view.position(head.id) + (isBefore ? 0 : 1);
  const count = shape.texts.length - kept;
  const { orders, moved } = count > 0 ? placeManyAt(siblings, at, count) : { orders: [], moved: [] };
  for (const [block, order] of moved) drafts.update(block, (now) => ({ ...now, order }));

  const after = blocksFor(shape, before, orders, effects);
  const fresh = freshOf(before, after, stretch);
  const rewrite: Rewrite = { before, after, edits: [shape.edit], ...(fresh && { fresh }) };
  rewriteVersion(
    { view, attached: [...index.all('note'), ...index.all('dismissal')], effects },
    head.versionId,
    [rewrite],
    drafts,
  );
  const [frame] = framesOf(view, [rewrite]);
  const inserted = shape.edit.start + shape.edit.text.length;
  return { changes: drafts.changes, caret: (frame && anchorIn(frame, inserted)) ?? stretch.start };
}
