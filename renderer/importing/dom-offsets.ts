/** Places of the DOM as offsets of the source: each run of words is an element with `data-from`, its first unit. */

const RUN = '[data-from]';

const fromOf = (run: Element) => Number(run.getAttribute('data-from'));

/** The source offset (UTF-16) of a DOM place among the runs of `container`, or null where it has none. */
export function offsetOf(container: Element, node: Node, offset: number): number | null {
  let last: number | null = null;
  for (const run of container.querySelectorAll(RUN)) {
    const words = run.firstChild;
    if (!words) continue;
    const range = document.createRange();
    range.selectNodeContents(run);
    const side = range.comparePoint(node, offset);
    if (side < 0) return last ?? fromOf(run);
    if (side === 0 && node === words) return fromOf(run) + offset;
    last = fromOf(run) + (side === 0 ? 0 : (words.textContent?.length ?? 0));
  }
  return last;
}

/** What the person selected with the mouse inside `container`; null for nothing. */
export function selectedStretch(container: Element): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.startContainer)) return null;
  const start = offsetOf(container, range.startContainer, range.startOffset);
  const end = offsetOf(container, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The source offset under the pointer, or null outside the words. */
export function offsetAtPoint(container: Element, x: number, y: number): number | null {
  const range = document.caretRangeFromPoint(x, y);
  if (!range || !container.contains(range.startContainer)) return null;
  return offsetOf(container, range.startContainer, range.startOffset);
}
