/** A place in the words of an element, so that the caret goes where one clicked, whatever is laid out anew there. */
export interface TextPlace {
  /** UTF-16 units of text before it. */
  readonly offset: number;
  /** At the start of a stretch of text, not at the end of the one before. */
  readonly isStart: boolean;
}

/** What is shown beside a note's own words. */
const NOT_OF_THE_NOTE = '.note-link__address, .note-link__gone';

function* textsOf(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(NOT_OF_THE_NOTE)) yield node;
}

/** The place in the words of `root` at a point of the window, or null where there are none. */
export function placeAtPoint(root: Element, x: number, y: number): TextPlace | null {
  const range = document.caretRangeFromPoint(x, y);
  let before = 0;
  for (const text of textsOf(root)) {
    if (text === range?.startContainer)
      return { offset: before + range.startOffset, isStart: range.startOffset === 0 };
    before += text.length;
  }
  return null;
}

/** Where a place lies in the words of `root`, or null where they are fewer. */
export function nodeAtPlace(
  root: Element,
  { offset, isStart }: TextPlace,
): { readonly node: Text; readonly offset: number } | null {
  let rest = offset;
  for (const node of textsOf(root)) {
    if (isStart ? rest < node.length : rest <= node.length) return { node, offset: rest };
    rest -= node.length;
  }
  return null;
}
