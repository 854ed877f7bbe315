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

const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether an offset lies between the two units of a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** Whether an offset lies inside a surrogate pair or before a combining mark. */
const splitsCharacter = (text: string, at: number) => splitsPair(text, at) || MARK.test(text.charAt(at));
const splitsWord = (text: string, at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));

/**
 * Where the same text may have been typed or deleted at several places (the N of "Nunca. " before "No"),
 * the one that splits the fewest words. `stretch` of `long` is what the other text lacks.
 */
function slide(long: string, stretch: Range): Range {
  const size = stretch.end - stretch.start;
  const splits = (at: number) =>
    splitsCharacter(long, at) || splitsCharacter(long, at + size)
      ? 3
      : Number(splitsWord(long, at)) + Number(splitsWord(long, at + size));
  let best = stretch.start;
  for (let at = best; at > 0 && long.charCodeAt(at - 1) === long.charCodeAt(at + size - 1); at--) {
    if (splits(at - 1) < splits(best)) best = at - 1;
  }
  return { start: best, end: best + size };
}

/**
 * The edit that turns one text into the other: what lies between the common ends. Never cuts a
 * character in two, and cuts words only where it must.
 */
export function editBetween(from: string, to: string): TextEdit {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  while (head > 0 && (splitsCharacter(from, head) || splitsCharacter(to, head))) head--;
  let tail = 0;
  while (
    tail < most - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  ) {
    tail++;
  }
  while (tail > 0 && (splitsCharacter(from, from.length - tail) || splitsCharacter(to, to.length - tail))) {
    tail--;
  }
  const removed = { start: head, end: from.length - tail };
  const inserted = { start: head, end: to.length - tail };
  if (inserted.start === inserted.end) return { ...slide(from, removed), text: '' };
  if (removed.start < removed.end) return { ...removed, text: to.slice(inserted.start, inserted.end) };
  const { start, end } = slide(to, inserted);
  return { start, end: start, text: to.slice(start, end) };
}
