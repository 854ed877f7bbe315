import type { PreparedText } from '../sentences/prepared.ts';
import type { Partners } from './partners.ts';

/** Sentences of either side that stand for each other. */
export interface SentencePair {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** How much it teaches: 1 for a guess, more for what a person confirmed. */
  readonly weight: number;
}

/** Log-likelihood ratio (Dunning 1993) from which a pair counts as learned. */
const LEARNED_FROM = 9;
/** The part of the rarer word's sentences that the pair shares. */
const SHARED_PART = 0.3;
/** Beads with more different words teach little and cost their square. */
const MOST_WORDS = 60;

const xlogx = (value: number): number => (value > 0 ? value * Math.log(value) : 0);

function likelihoodRatio(both: number, one: number, other: number, all: number): number {
  const cells = xlogx(both) + xlogx(one - both) + xlogx(other - both) + xlogx(all - one - other + both);
  const margins = xlogx(one) + xlogx(all - one) + xlogx(other) + xlogx(all - other);
  return 2 * (cells - margins + xlogx(all));
}

const distinct = (text: PreparedText, sentences: readonly number[]): number[] =>
  Array.from(new Set(sentences.flatMap((at) => Array.from(text.words[at] ?? []))));

/** The partners given, and those that stand beside each other in the pairs more often than chance would have it. */
export function withLearned(
  known: Partners,
  pairs: readonly SentencePair[],
  source: PreparedText,
  target: PreparedText,
): Partners {
  const ones = new Float64Array(source.types.length);
  const others = new Float64Array(target.types.length);
  const together = new Map<number, number>();
  let all = 0;
  for (const pair of pairs) {
    const here = distinct(source, pair.source).slice(0, MOST_WORDS);
    const there = distinct(target, pair.target).slice(0, MOST_WORDS);
    all += pair.weight;
    for (const one of here) ones[one] = (ones[one] ?? 0) + pair.weight;
    for (const other of there) others[other] = (others[other] ?? 0) + pair.weight;
    for (const one of here) {
      if ((source.places[one]?.length ?? 0) < 2) continue;
      for (const other of there) {
        if ((target.places[other]?.length ?? 0) < 2) continue;
        const key = one * target.types.length + other;
        together.set(key, (together.get(key) ?? 0) + pair.weight);
      }
    }
  }
  const result = known.map((list) => new Set(list));
  for (const [key, both] of together) {
    if (both < 2) continue;
    const one = Math.floor(key / target.types.length);
    const other = key % target.types.length;
    const countOne = ones[one] ?? 0;
    const countOther = others[other] ?? 0;
    if (both * all <= countOne * countOther || both < SHARED_PART * Math.max(countOne, countOther)) continue;
    if (likelihoodRatio(both, countOne, countOther, all) >= LEARNED_FROM) result[one]?.add(other);
  }
  return result.map((set) => Array.from(set));
}
