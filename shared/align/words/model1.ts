import type { TranslationTable } from './translation-table.ts';

/** How strongly a word is drawn to the same place in the other sentence (fast_align, Dyer and others 2013). */
export const TENSION = 4;
/** Chance that a word stands for nothing on the other side. */
export const NOTHING_CHANCE = 0.08;

/** exp(−TENSION × distance from the diagonal) for each source position, summing to 1. */
export function diagonal(j: number, sources: number, targets: number): Float64Array {
  const weights = new Float64Array(sources);
  let sum = 0;
  for (let i = 0; i < sources; i++) {
    const weight = Math.exp(-TENSION * Math.abs((i + 0.5) / sources - (j + 0.5) / targets));
    weights[i] = weight;
    sum += weight;
  }
  return weights.map((weight) => weight / sum);
}

/** A round of expectation and maximisation of IBM model 1 with a diagonal prior. */
export function model1Round(table: TranslationTable): void {
  const { chances, counts } = table;
  for (const { sources, targets, entries, nulls } of table.pairs) {
    for (let j = 0; j < targets; j++) {
      const places = diagonal(j, sources, targets);
      const none = nulls[j] ?? 0;
      const noneScore = NOTHING_CHANCE * (chances[none] ?? 0);
      let sum = noneScore;
      for (let i = 0; i < sources; i++) {
        sum += (1 - NOTHING_CHANCE) * (places[i] ?? 0) * (chances[entries[j * sources + i] ?? 0] ?? 0);
      }
      if (sum <= 0) continue;
      counts[none] = (counts[none] ?? 0) + noneScore / sum;
      for (let i = 0; i < sources; i++) {
        const entry = entries[j * sources + i] ?? 0;
        const part = ((1 - NOTHING_CHANCE) * (places[i] ?? 0) * (chances[entry] ?? 0)) / sum;
        counts[entry] = (counts[entry] ?? 0) + part;
      }
    }
  }
  table.settle();
}
