import { baseLanguage } from '../languages/base-language.ts';
import type { WordPair } from '../words/corpus.ts';
import { LINKED_FROM, type WordLink } from '../words/train.ts';

/** A word, one that it was linked to, and how much speaks for it: chances summed over the links, each by its weight. */
export type LearnedPair = readonly [source: string, target: string, weight: number];

/** What one document teaches of the words of two languages: plain data, to be kept as JSON or sent to a worker. */
export interface LearnedWords {
  /** BCP 47 base tags. */
  readonly source: string;
  readonly target: string;
  readonly pairs: readonly LearnedPair[];
  /** How much of each word was seen, linked or not. */
  readonly sourceSeen: Readonly<Record<string, number>>;
  readonly targetSeen: Readonly<Record<string, number>>;
}

/** What words linked in a bead that a person confirmed teach, against those in one that the aligner found. */
export const CONFIRMED_TEACHES = 3;

/** The most pairs of words kept of a document, the best first: some 200 kB. */
const MOST_PAIRS = 5_000;

/**
 * What the links of a document teach. `weights`: of each pair of stretches, 1 unless given; CONFIRMED_TEACHES for
 * those a person confirmed, 0 for those not to learn from. Words too common to tell anything, numbers, marks and words
 * that are the same in both languages are left out: they are known without. Linear in the text; bounded in size.
 */
export function wordsLearned(
  languages: { readonly source: string; readonly target: string },
  pairs: readonly WordPair[],
  links: readonly (readonly WordLink[])[],
  weights: readonly number[] = [],
): LearnedWords {
  const counts = new Map<string, Map<string, number>>();
  const [sourceSeen, targetSeen] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, pair] of pairs.entries()) {
    const weight = weights[at] ?? 1;
    if (weight <= 0) continue;
    for (const [words, seen] of [
      [pair.source, sourceSeen],
      [pair.target, targetSeen],
    ] as const) {
      for (const { form } of words) seen.set(form, (seen.get(form) ?? 0) + weight);
    }
    for (const { source, target, chance } of links[at] ?? []) {
      const [one, other] = [pair.source[source], pair.target[target]];
      if (!one || !other || chance < LINKED_FROM || one.kind !== 'word' || other.kind !== 'word') continue;
      if (one.stop || other.stop || one.form === other.form) continue;
      const row = counts.get(one.form) ?? new Map<string, number>();
      counts.set(one.form, row.set(other.form, (row.get(other.form) ?? 0) + chance * weight));
    }
  }
  const best = Array.from(counts, ([source, row]) =>
    Array.from(row, ([target, weight]): LearnedPair => [source, target, Number(weight.toFixed(2))]),
  )
    .flat()
    .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PAIRS);
  const only = (seen: ReadonlyMap<string, number>, side: 0 | 1) =>
    Object.fromEntries(best.map((pair) => [pair[side], seen.get(pair[side]) ?? 0]));
  return {
    source: baseLanguage(languages.source),
    target: baseLanguage(languages.target),
    pairs: best,
    sourceSeen: only(sourceSeen, 0),
    targetSeen: only(targetSeen, 1),
  };
}
