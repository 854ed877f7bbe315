import type { BlockId, Effects } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Anchor, Block } from '../model/records.ts';
import { AnchorError } from '../model/selection.ts';
import { editBetween, type TextEdit } from '../model/text-edit.ts';
import { cleanText, pastedParagraphs } from './clean-text.ts';
import { replaceStretch, type Stretch, type TextPlan } from './replace-stretch.ts';

/** What a person does to text, as plans: nothing here writes. Offsets are UTF-16 units of a block. */

function blockOf(index: ProjectIndex, id: BlockId): Block {
  const block = index.get('block', id);
  if (!block) throw new AnchorError('the block is not there');
  return block;
}

function neighbour(index: ProjectIndex, block: Block, by: 1 | -1): Block | undefined {
  const view = index.document(block.documentId);
  return view?.blocksOf(block.versionId)[view.position(block.id) + by];
}

const startOf = (block: Block): Anchor => ({ blockId: block.id, offset: 0 });
const endOf = (block: Block): Anchor => ({ blockId: block.id, offset: block.text.length });

/** Typed or corrected words within one block; an LF in them stays a line break of the block. @throws AnchorError */
export function editWords(index: ProjectIndex, blockId: BlockId, edit: TextEdit, effects: Effects): TextPlan {
  const stretch = { start: { blockId, offset: edit.start }, end: { blockId, offset: edit.end } };
  return replaceStretch(index, stretch, [cleanText(edit.text)], effects);
}

/** The block's text as an editor leaves it: what differs between the ends is one edit. @throws AnchorError */
export function rewriteBlock(
  index: ProjectIndex,
  blockId: BlockId,
  text: string,
  effects: Effects,
): TextPlan {
  return editWords(index, blockId, editBetween(blockOf(index, blockId).text, cleanText(text)), effects);
}

/** Enter: the words behind the offset become a block of their own, of the same speaker. @throws AnchorError */
export function splitBlock(index: ProjectIndex, at: Anchor, effects: Effects): TextPlan {
  return replaceStretch(index, { start: at, end: at }, ['', ''], effects);
}

/** Backspace at a block's start: joined to the one before; null where there is none. @throws AnchorError */
export function mergeWithPrevious(index: ProjectIndex, blockId: BlockId, effects: Effects): TextPlan | null {
  const block = blockOf(index, blockId);
  const previous = neighbour(index, block, -1);
  return previous
    ? replaceStretch(index, { start: endOf(previous), end: startOf(block) }, [], effects)
    : null;
}

/** Delete at a block's end: the next one joins it; null where there is none. @throws AnchorError */
export function mergeWithNext(index: ProjectIndex, blockId: BlockId, effects: Effects): TextPlan | null {
  const block = blockOf(index, blockId);
  const next = neighbour(index, block, 1);
  return next ? replaceStretch(index, { start: endOf(block), end: startOf(next) }, [], effects) : null;
}

/** Pastes text in the place of a stretch: one line goes in as words, several as blocks. @throws AnchorError */
export function pasteText(index: ProjectIndex, stretch: Stretch, text: string, effects: Effects): TextPlan {
  const paragraphs = [...pastedParagraphs(text)];
  const tail = blockOf(index, stretch.end.blockId).text.slice(stretch.end.offset);
  // A break at the end of the clipboard says "whole paragraphs"; it makes no empty block of its own.
  if (paragraphs.length > 1 && paragraphs.at(-1) === '' && tail === '') paragraphs.pop();
  if (paragraphs.length > 1 && paragraphs[0] === '' && stretch.start.offset === 0) paragraphs.shift();
  return replaceStretch(index, stretch, paragraphs, effects);
}

/** Deletes a stretch, over as many blocks as it spans; what is left at its ends joins. @throws AnchorError */
export function deleteStretch(index: ProjectIndex, stretch: Stretch, effects: Effects): TextPlan {
  return replaceStretch(index, stretch, [], effects);
}

/** Deletes a block with its break; the last one of a version is emptied instead, to have a place to type. @throws AnchorError */
export function deleteBlock(index: ProjectIndex, blockId: BlockId, effects: Effects): TextPlan {
  const block = blockOf(index, blockId);
  const next = neighbour(index, block, 1);
  if (next) return replaceStretch(index, { start: startOf(block), end: startOf(next) }, [], effects, 'last');
  const previous = neighbour(index, block, -1);
  if (previous)
    return replaceStretch(index, { start: endOf(previous), end: endOf(block) }, [], effects, 'first');
  return replaceStretch(index, { start: startOf(block), end: endOf(block) }, [], effects);
}
