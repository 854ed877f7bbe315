import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BlockId } from '../../shared/model/ids.ts';
import { coveredRange } from '../../shared/model/selection.ts';
import type { Caret } from './caret.ts';
import { textBox } from './column-places.ts';
import { PASSAGE_HIGHLIGHT, WORD_HIGHLIGHT } from './highlight-names.ts';
import { segmentAt } from './segments.ts';

/** A stretch of a text node; offsets in UTF-16 units of the node. */
export interface NodeRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The parts of a passage that are mounted, in the order of the page. */
export function shownRanges(root: ParentNode, view: DocumentView, passage: Passage): readonly NodeRange[] {
  const found: NodeRange[] = [];
  const selector = `[data-version=${JSON.stringify(passage.versionId)}] [data-block]`;
  for (const part of root.querySelectorAll<HTMLElement>(selector)) {
    const node = part.firstChild;
    const block = view.block((part.dataset.block ?? '') as BlockId);
    const range = block && coveredRange(passage, block, view.position);
    if (!range || !(node instanceof Text)) continue;
    const partStart = Number(part.dataset.start ?? 0);
    const start = Math.max(0, range.start - partStart);
    const end = Math.min(node.length, range.end - partStart);
    if (start < end) found.push({ node, start, end });
  }
  return found;
}

/** Paints stretches under a name, over all themes; none take the name away. */
export function setHighlight(name: string, ranges: readonly NodeRange[], priority = 1): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(
    ...ranges.map(
      ({ node, start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    ),
  );
  // Over all themes: it is what the next key is about.
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Paints the passage in hand on the rows that are there; a passage outlives the focus and the rows. */
export function paintPassage(root: ParentNode, view: DocumentView, passage: Passage | null): void {
  setHighlight(PASSAGE_HIGHLIGHT, passage ? shownRanges(root, view, passage) : []);
}

/** Paints the word that the keys stand on; null for none. */
export function paintWord(root: ParentNode, view: DocumentView, caret: Caret | null): void {
  const word = caret && segmentAt(view, caret.versionId, caret.focus, 'word');
  const { versionId, focus } = caret ?? {};
  if (!word || !versionId || !focus) {
    setHighlight(WORD_HIGHLIGHT, []);
    return;
  }
  const at = (offset: number) => ({ blockId: focus.blockId, offset });
  setHighlight(
    WORD_HIGHLIGHT,
    shownRanges(root, view, { versionId, start: at(word.start), end: at(word.end) }),
  );
}

/** Where a passage stands in the window, in pixels: the left of its last line, and what is mounted of it. */
export interface PassageRect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of the passage can be seen, by its last line in sight; null where none of it is. */
export function passageRect(scroller: HTMLElement, view: DocumentView, passage: Passage): PassageRect | null {
  const box = textBox(scroller);
  const isInSight = (rect: DOMRect) => rect.bottom > box.top && rect.top < box.bottom;
  const rects = shownRanges(scroller, view, passage).flatMap(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    // Most rows are out of sight: one look tells.
    return isInSight(range.getBoundingClientRect()) ? [...range.getClientRects()].filter(isInSight) : [];
  });
  const last = rects.at(-1);
  const first = rects[0];
  if (!first || !last) return null;
  // Beside a passage that fills the window there is no room: then beside its last line.
  const isTall = last.bottom - first.top > box.height / 2;
  return {
    left: last.left,
    right: last.right,
    top: isTall ? last.top : first.top,
    bottom: last.bottom,
  };
}
