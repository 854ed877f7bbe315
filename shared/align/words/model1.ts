import type { TranslationTable } from './translation-table.ts';

/** How strongly a word is drawn to the same place in the other sentence (fast_align, Dyer and others 2013). */
const TENSION = 4;
/** Chance that a word stands for nothing on the other side. */
const NOTHING_CHANCE = 0.08;

/** Fills `out` with exp(−TENSION × distance from the diagonal) for each source position, summing to 1. */
export function diagonal(j: number, sources: number, targets: number, out: Float64Array): void {
  const middle = (j + 0.5) / targets;
  const step = Math.exp(-TENSION / sources);
  // The first position at or behind the diagonal; the weights fall by one factor to either side of it.
  const peak = Math.min(sources - 1, Math.max(0, Math.ceil(middle * sources - 0.5)));
  let sum = 0;
  let weight = Math.exp(-TENSION * Math.abs((peak + 0.5) / sources - middle));
  for (let i = peak; i < sources; i++) {
    out[i] = weight;
    sum += weight;
    weight *= step;
  }
  weight = Math.exp(-TENSION * Math.abs((peak - 0.5) / sources - middle));
  for (let i = peak - 1; i >= 0; i--) {
    out[i] = weight;
    sum += weight;
    weight *= step;
  }
  for (let i = 0; i < sources; i++) out[i] = (out[i] ?? 0) / sum;
}

/** A round of expectation and maximisation of IBM model 1 with a diagonal prior. */
export function model1Round(table: TranslationTable): void {
  const { chances, counts } = table;
  let places = new Float64Array(64);
  for (const { sources, targets, entries, nulls } of table.pairs) {
    if (places.length < sources) places = new Float64Array(sources * 2);
    for (let j = 0; j < targets; j++) {
      diagonal(j, sources, targets, places);
      const none = nulls[j] ?? 0;
      const noneScore = NOTHING_CHANCE * (chances[none] ?? 0);
      let sum = noneScore;
      for (let i = 0; i < sources; i++) {
        const part = (1 - NOTHING_CHANCE) * (places[i] ?? 0) * (chances[entries[j * sources + i] ?? 0] ?? 0);
        places[i] = part;
        sum += part;
      }
      if (sum <= 0) continue;
      counts[none] = (counts[none] ?? 0) + noneScore / sum;
      for (let i = 0; i < sources; i++) {
        const entry = entries[j * sources + i] ?? 0;
        counts[entry] = (counts[entry] ?? 0) + (places[i] ?? 0) / sum;
      }
    }
  }
  table.settle();
}
