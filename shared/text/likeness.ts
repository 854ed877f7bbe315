/** A word of a folded text, `[start, end)` in its UTF-16 units. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;

export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORDS), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Longer passages are compared by their first words: the table below grows with the square. */
const MOST_COMPARED = 200;

/** How many words stand in both, in the same order. */
function commonInOrder(a: readonly Token[], b: readonly Token[]): number {
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const { word } of a) {
    for (let at = 0; at < b.length; at++)
      row[at + 1] =
        b[at]?.word === word ? (before[at] ?? 0) + 1 : Math.max(row[at] ?? 0, before[at + 1] ?? 0);
    [before, row] = [row, before];
  }
  return before[b.length] ?? 0;
}

/** Where the most of the wanted words stand together, in any order: the first place of a window of their number. */
function fullestWindow(text: readonly Token[], wanted: readonly Token[]): number {
  const left = new Map<string, number>();
  for (const { word } of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const size = wanted.length;
  let common = 0;
  let most = 0;
  let best = 0;
  for (let at = 0; at < text.length; at++) {
    const coming = text[at]?.word ?? '';
    const open = left.get(coming);
    if (open !== undefined) {
      if (open > 0) common++;
      left.set(coming, open - 1);
    }
    const going = text[at - size]?.word;
    const held = going === undefined ? undefined : left.get(going);
    if (going !== undefined && held !== undefined) {
      left.set(going, held + 1);
      if (held >= 0) common--;
    }
    if (common > most) [most, best] = [common, Math.max(0, at - size + 1)];
  }
  return most > 0 ? best : -1;
}

/**
 * The stretch of a text that is most like some words, and how much, 0 to 1: twice the words that stand in both in
 * the same order, over the words of both. Null where none do.
 */
export function likeness(
  text: readonly Token[],
  wanted: readonly Token[],
): { readonly start: number; readonly end: number; readonly score: number } | null {
  const first = fullestWindow(text, wanted);
  if (first < 0) return null;
  const known = new Set(wanted.map(({ word }) => word));
  // A word that came in between pushes the last one out of a window of the old size.
  const reach = Math.ceil(wanted.length / 2);
  const window = text.slice(Math.max(0, first - reach), first + wanted.length + reach);
  let best: { start: number; end: number; score: number } | null = null;
  const from = window.findIndex(({ word }) => known.has(word));
  const to = window.findLastIndex(({ word }) => known.has(word));
  const inner = text.slice(first, first + wanted.length);
  const innerFrom = inner.findIndex(({ word }) => known.has(word));
  const innerTo = inner.findLastIndex(({ word }) => known.has(word));
  for (const tokens of [inner.slice(innerFrom, innerTo + 1), window.slice(from, to + 1)]) {
    const head = tokens[0];
    const tail = tokens.at(-1);
    if (!head || !tail) continue;
    const [a, b] = [tokens.slice(0, MOST_COMPARED), wanted.slice(0, MOST_COMPARED)];
    const score = (2 * commonInOrder(a, b)) / (a.length + b.length);
    if (!best || score > best.score) best = { start: head.start, end: tail.end, score };
  }
  return best;
}
