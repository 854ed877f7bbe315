import type { PreparedText } from '../sentences/prepared.ts';
import type { Partners } from './partners.ts';

/** Sentences of either side that stand for each other. */
export interface SentencePair {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Log-likelihood ratio (Dunning 1993) from which a pair counts as learned. */
const LEARNED_FROM = 12;
/** The part of the rarer word's sentences that the pair shares. */
const SHARED_PART = 0.4;
/** Beads with more different words teach little and cost their square. */
const MOST_WORDS = 60;

const xlogx = (value: number): number => (value > 0 ? value * Math.log(value) : 0);

function likelihoodRatio(both: number, one: number, other: number, all: number): number {
  const cells = xlogx(both) + xlogx(one - both) + xlogx(other - both) + xlogx(all - one - other + both);
  const margins = xlogx(one) + xlogx(all - one) + xlogx(other) + xlogx(all - other);
  return 2 * (cells - margins + xlogx(all));
}

const distinct = (text: PreparedText, sentences: readonly number[]): readonly number[] => {
  const found = new Set<number>();
  for (const at of sentences) for (const type of text.words[at] ?? []) found.add(type);
  return Array.from(found).slice(0, MOST_WORDS);
};

/**
 * The partners given, and those that stand beside each other in the pairs more often than chance would have it. Counted
 * word by word, so that memory grows with the text and not with the pairs of words that meet.
 */
export function withLearned(
  known: Partners,
  pairs: readonly SentencePair[],
  source: PreparedText,
  target: PreparedText,
): Partners {
  const isSeenTwice = (text: PreparedText) => (type: number) => (text.places[type]?.length ?? 0) >= 2;
  const ones = new Float64Array(source.types.length);
  const others = new Float64Array(target.types.length);
  const pairsOf: number[][] = source.types.map(() => []);
  const thereOf: Int32Array[] = [];
  let all = 0;
  for (const [at, pair] of pairs.entries()) {
    all += 1;
    for (const one of distinct(source, pair.source)) {
      ones[one] = (ones[one] ?? 0) + 1;
      if (isSeenTwice(source)(one)) pairsOf[one]?.push(at);
    }
    const there = distinct(target, pair.target);
    for (const other of there) others[other] = (others[other] ?? 0) + 1;
    thereOf.push(Int32Array.from(there.filter(isSeenTwice(target))));
  }
  const together = new Float64Array(target.types.length);
  return known.map((list, one) => {
    const met: number[] = [];
    for (const at of pairsOf[one] ?? []) {
      const there = thereOf[at];
      for (let nth = 0; there && nth < there.length; nth++) {
        const other = there[nth] ?? 0;
        const before = together[other] ?? 0;
        if (before === 0) met.push(other);
        together[other] = before + 1;
      }
    }
    const learned = [...list];
    const countOne = ones[one] ?? 0;
    for (const other of met) {
      const both = together[other] ?? 0;
      together[other] = 0;
      const countOther = others[other] ?? 0;
      if (both < 2 || both < SHARED_PART * Math.max(countOne, countOther)) continue;
      if (both * all <= countOne * countOther || list.includes(other)) continue;
      if (likelihoodRatio(both, countOne, countOther, all) >= LEARNED_FROM) learned.push(other);
    }
    return learned;
  });
}
