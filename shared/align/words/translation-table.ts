import { Vocabulary, type WordPair } from './corpus.ts';

/** A pair of sentences as numbers: for target position j and source position i, cell j × sources + i of `entries`. */
export interface NumberedPair {
  readonly sources: number;
  readonly targets: number;
  /** For each cell, the entry of the table: the pair of words that meet there. */
  readonly entries: Int32Array;
  /** For each target position, the entry of the empty word. */
  readonly nulls: Int32Array;
}

/** Added to every count, so that a pair met once does not become a certainty (Dirichlet prior, symmetric part). */
const SMOOTHING = 0.001;

/** t(target | source) of IBM model 1, over the pairs of words that meet, with prior mass. One direction. */
export class TranslationTable {
  readonly pairs: readonly NumberedPair[];
  readonly #givers: Int32Array;
  readonly #priors: Float64Array;
  readonly #sums: Float64Array;
  readonly chances: Float64Array;
  readonly counts: Float64Array;

  constructor(pairs: readonly NumberedPair[], givers: Int32Array, priors: Float64Array, givenBy: number) {
    this.pairs = pairs;
    this.#givers = givers;
    this.#priors = priors;
    this.#sums = new Float64Array(givenBy);
    this.chances = new Float64Array(givers.length);
    this.counts = new Float64Array(givers.length);
    this.settle();
  }

  /** Turns the counts into chances, with the prior, and begins to count anew. */
  settle(): void {
    const sums = this.#sums.fill(0);
    for (let entry = 0; entry < this.#givers.length; entry++) {
      const giver = this.#givers[entry] ?? 0;
      const count = (this.counts[entry] ?? 0) + (this.#priors[entry] ?? 0) + SMOOTHING;
      this.chances[entry] = count;
      sums[giver] = (sums[giver] ?? 0) + count;
    }
    for (let entry = 0; entry < this.#givers.length; entry++) {
      this.chances[entry] = (this.chances[entry] ?? 0) / (sums[this.#givers[entry] ?? 0] ?? 1);
    }
    this.counts.fill(0);
  }
}

/** The words of all pairs, numbered. */
export interface NumberedCorpus {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly pairs: readonly { readonly source: Int32Array; readonly target: Int32Array }[];
}

export function numberedCorpus(pairs: readonly WordPair[]): NumberedCorpus {
  const source = new Vocabulary();
  const target = new Vocabulary();
  return {
    source,
    target,
    pairs: pairs.map((pair) => ({
      source: Int32Array.from(pair.source, (word) => source.idOf(word)),
      target: Int32Array.from(pair.target, (word) => target.idOf(word)),
    })),
  };
}

/**
 * The tables of both directions over one numbering of the pairs of words that meet. Numbered source word by source
 * word: no map of pairs is needed, and the entries of a word stand together.
 */
export function tablesOf(
  { source, target, pairs }: NumberedCorpus,
  priorsFor: (sourceId: number) => ReadonlyMap<number, number>,
): { readonly forward: TranslationTable; readonly backward: TranslationTable } {
  const cells = pairs.map((pair) => ({
    there: new Int32Array(pair.source.length * pair.target.length),
    back: new Int32Array(pair.source.length * pair.target.length),
  }));
  const { offsets, at, positions } = occurrences(source.words.length, pairs);
  const sources: number[] = [];
  const targets: number[] = [];
  const priors: number[] = [];
  const entryOf = new Int32Array(target.words.length).fill(-1);
  for (let word = 0; word < source.words.length; word++) {
    const first = sources.length;
    const known = priorsFor(word);
    for (let place = offsets[word] ?? 0; place < (offsets[word + 1] ?? 0); place++) {
      const nth = at[place] ?? 0;
      const pair = pairs[nth];
      const cell = cells[nth];
      if (!pair || !cell) continue;
      const i = positions[place] ?? 0;
      const [n, m] = [pair.source.length, pair.target.length];
      for (let j = 0; j < m; j++) {
        const other = pair.target[j] ?? 0;
        let entry = entryOf[other] ?? -1;
        if (entry < first) {
          entry = sources.length;
          entryOf[other] = entry;
          sources.push(word);
          targets.push(other);
          priors.push(known.get(other) ?? 0);
        }
        cell.there[j * n + i] = entry;
        cell.back[i * m + j] = entry;
      }
    }
  }
  const size = sources.length;
  const [sourceWords, targetWords] = [source.words.length, target.words.length];
  // The entries of the empty word stand behind the others; it is the last of the givers.
  const list = (givers: readonly number[], nothing: number, others: number) => {
    const all = new Int32Array(size + others).fill(nothing);
    all.set(givers);
    return all;
  };
  const weights = (others: number) => {
    const all = new Float64Array(size + others);
    all.set(priors);
    return all;
  };
  const forward = pairs.map((pair, nth) => ({
    sources: pair.source.length,
    targets: pair.target.length,
    entries: cells[nth]?.there ?? new Int32Array(0),
    nulls: pair.target.map((id) => size + id),
  }));
  const backward = pairs.map((pair, nth) => ({
    sources: pair.target.length,
    targets: pair.source.length,
    entries: cells[nth]?.back ?? new Int32Array(0),
    nulls: pair.source.map((id) => size + id),
  }));
  return {
    forward: new TranslationTable(
      forward,
      list(sources, sourceWords, targetWords),
      weights(targetWords),
      sourceWords + 1,
    ),
    backward: new TranslationTable(
      backward,
      list(targets, targetWords, sourceWords),
      weights(sourceWords),
      targetWords + 1,
    ),
  };
}

/** Where each source word stands: for places `offsets[word]` to `offsets[word + 1]`, the pair and the position in it. */
function occurrences(words: number, pairs: NumberedCorpus['pairs']) {
  const offsets = new Int32Array(words + 1);
  for (const { source } of pairs) for (const word of source) offsets[word + 1] = (offsets[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++)
    offsets[word + 1] = (offsets[word + 1] ?? 0) + (offsets[word] ?? 0);
  const next = offsets.slice();
  const at = new Int32Array(offsets[words] ?? 0);
  const positions = new Int32Array(offsets[words] ?? 0);
  for (const [nth, { source }] of pairs.entries()) {
    for (const [position, word] of source.entries()) {
      const place = next[word] ?? 0;
      next[word] = place + 1;
      at[place] = nth;
      positions[place] = position;
    }
  }
  return { offsets, at, positions };
}
