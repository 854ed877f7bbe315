import { memoryWords, plainText, WEIGHTS } from './words.ts';

/** The least match that is worth showing, as translation tools have it. */
export const LEAST_MATCH = 70;
/** Equal, blanks aside. */
export const EXACT_MATCH = 100;
/** Equal, and so is the sentence before it: a match in context. */
export const CONTEXT_MATCH = 101;

/** A text as numbers: equal numbers are equal words. `weights` by place, `whole` their sum. */
export interface Weighed {
  readonly words: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  readonly whole: number;
}

/** Longer ones are compared no further: what both begin and end with is taken off first. */
const MOST_CELLS = 1_000_000;

/**
 * The least weight of words to put in, leave out or change that makes one text of the other, symmetric; null where it is
 * above `limit`, or both are too long to tell.
 */
export function wordDistance(a: Weighed, b: Weighed, limit = Number.POSITIVE_INFINITY): number | null {
  const [left, right] = a.words.length < b.words.length ? [b, a] : [a, b];
  let start = 0;
  let leftEnd = left.words.length;
  let rightEnd = right.words.length;
  while (start < rightEnd && left.words[start] === right.words[start]) start++;
  while (rightEnd > start && left.words[leftEnd - 1] === right.words[rightEnd - 1]) {
    leftEnd--;
    rightEnd--;
  }
  const width = rightEnd - start;
  if (width * (leftEnd - start) > MOST_CELLS) return null;
  let before = new Int32Array(width + 1);
  for (let at = 1; at <= width; at++)
    before[at] = (before[at - 1] ?? 0) + (right.weights[start + at - 1] ?? 0);
  let now = new Int32Array(width + 1);
  for (let row = start; row < leftEnd; row++) {
    const weight = left.weights[row] ?? 0;
    const word = left.words[row];
    now[0] = (before[0] ?? 0) + weight;
    let least = now[0] ?? 0;
    for (let at = 1; at <= width; at++) {
      const other = right.weights[start + at - 1] ?? 0;
      const change = word === right.words[start + at - 1] ? 0 : Math.max(weight, other);
      const cost = Math.min(
        (before[at - 1] ?? 0) + change,
        (before[at] ?? 0) + weight,
        (now[at - 1] ?? 0) + other,
      );
      now[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return null;
    [before, now] = [now, before];
  }
  const distance = before[width] ?? 0;
  return distance <= limit ? distance : null;
}

/**
 * A distance in per cent of the heavier text: 0 … 99, whole numbers, rounded down; only equal texts match in full.
 * Source: the fuzzy match score of translation tools as in Koehn & Senellart (2010), "Convergence of Translation Memory
 * and Statistical Machine Translation": 1 − edit distance / max(|a|, |b|) over words, here over their weights.
 */
export function percentOf(distance: number, a: number, b: number): number {
  const whole = Math.max(a, b);
  return whole === 0 ? 0 : Math.max(0, Math.min(99, Math.floor((100 * (whole - distance)) / whole)));
}

/** Words of several texts as numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  weigh(text: string): Weighed {
    const found = memoryWords(text);
    const words = new Int32Array(found.length);
    const weights = new Uint8Array(found.length);
    let whole = 0;
    for (const [at, { form, kind }] of found.entries()) {
      const number = this.#numbers.get(form) ?? this.#numbers.size;
      this.#numbers.set(form, number);
      words[at] = number;
      weights[at] = WEIGHTS[kind];
      whole += WEIGHTS[kind];
    }
    return { words, weights, whole };
  }
}

/** How far two texts match, 0 … 100 per cent; 100 only where they are equal, blanks aside. Symmetric. */
export function matchPercent(a: string, b: string): number {
  if (plainText(a) === plainText(b)) return EXACT_MATCH;
  const vocabulary = new Vocabulary();
  const [one, other] = [vocabulary.weigh(a), vocabulary.weigh(b)];
  const distance = wordDistance(one, other);
  return distance === null ? 0 : percentOf(distance, one.whole, other.whole);
}
