/**
 * Words that run over the border between two blocks. The border stands for the white space that is between words:
 * "una noche" is found where "una" ends a paragraph and "noche" begins the next one.
 */

/** What is looked for, cut at white space: what stands before a border, and what behind it. */
export interface Cut {
  readonly before: string;
  readonly behind: string;
  /** The last unit of `before`: borders that it does not precede cost nothing. */
  readonly last: number;
}

/** Words over borders: `start` in the first block, `end` in the block `blocks` further on (UTF-16, half-open). */
export interface Crossing {
  readonly start: number;
  readonly blocks: number;
  readonly end: number;
}

const SPACE = /\s/u;
const SPACES = /\s+/gu;

/** Every way to cut words in two; the shortest beginning first. None for words without white space in them. */
export function cutsOf(words: string): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const { index, 0: space } of words.matchAll(SPACES)) {
    const before = words.slice(0, index);
    const behind = words.slice(index + space.length);
    if (before !== '' && behind !== '') cuts.push({ before, behind, last: before.charCodeAt(index - 1) });
  }
  return cuts;
}

/** How far `words` begin the blocks from `place` on: in which of them, and where in it, they end; null if not. */
function endOf(
  words: string,
  place: number,
  textAt: (place: number) => string | null,
): { readonly place: number; readonly end: number } | null {
  let rest = words;
  for (let at = place; ; at++) {
    const text = textAt(at);
    if (text === null) return null;
    const here = text.trimStart();
    if (here.startsWith(rest)) return { place: at, end: text.length - here.length + rest.length };
    const whole = here.trimEnd();
    if (!rest.startsWith(whole)) return null;
    // A whole block, and the words go on behind the next border; an empty one is a part of the border.
    if (whole !== '' && !SPACE.test(rest.charAt(whole.length))) return null;
    rest = rest.slice(whole.length).trimStart();
  }
}

/** The words over the border behind the block at `place`, if any; texts as they are compared (folded, or as they are). */
export function crossingAt(
  cuts: readonly Cut[],
  place: number,
  textAt: (place: number) => string | null,
): Crossing | null {
  const text = textAt(place)?.trimEnd() ?? '';
  for (const { before, behind } of cuts) {
    if (!text.endsWith(before)) continue;
    const found = endOf(behind, place + 1, textAt);
    if (found) return { start: text.length - before.length, blocks: found.place - place, end: found.end };
  }
  return null;
}

/** The last unit of a text that is no white space; -1 where there is none. */
export function lastUnit(text: string, start = 0, end = text.length): number {
  let at = end - 1;
  while (at >= start && isSpace(text.charCodeAt(at))) at--;
  return at < start ? -1 : text.charCodeAt(at);
}

const isSpace = (unit: number) =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && SPACE.test(String.fromCharCode(unit)));
