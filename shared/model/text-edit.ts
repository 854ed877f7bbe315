/** Puts `text` in place of `[start, end)` of a block (UTF-16 units). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `[start, end)` in UTF-16 units of one block. A passage of several blocks has an open end: ±Infinity. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** @throws RangeError when the edit lies outside the text */
export function editText(text: string, edit: TextEdit): string {
  if (edit.start < 0 || edit.end < edit.start || edit.end > text.length)
    throw new RangeError('edit outside the text');
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/**
 * The mapping rule: where a passage is after an edit, or null where nothing of it is left.
 * What is typed at either edge stays outside the passage; what is typed or replaced within it belongs
 * to it; an edit across an edge takes its own words away and leaves the new ones outside.
 */
export function mapRange(range: Range, edit: TextEdit): Range | null {
  const shift = edit.text.length - (edit.end - edit.start);
  if (edit.end <= range.start) return { start: range.start + shift, end: range.end + shift };
  if (edit.start >= range.end) return range;
  const within = edit.start >= range.start && edit.end <= range.end;
  if (within) {
    const mapped = { start: range.start, end: range.end + shift };
    return mapped.start < mapped.end ? mapped : null;
  }
  const mapped = {
    start: edit.start < range.start ? Math.max(range.start, edit.end) + shift : range.start,
    end: edit.end > range.end ? Math.min(range.end, edit.start) : range.end + shift,
  };
  return mapped.start < mapped.end ? mapped : null;
}

/** The smallest edit that turns one text into the other: what lies between the common ends. */
export function editBetween(from: string, to: string): TextEdit {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  ) {
    tail++;
  }
  return { start: head, end: from.length - tail, text: to.slice(head, to.length - tail) };
}
