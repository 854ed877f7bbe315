import type { WordPair } from './corpus.ts';
import { Vocabulary } from './corpus.ts';

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
/** The empty word of IBM model 1, as a number of a source word. */
const NOTHING = 0;

/** t(target | source) of IBM model 1, over the pairs of words that meet, with prior mass. One direction. */
export class TranslationTable {
  readonly source = new Vocabulary();
  readonly target = new Vocabulary();
  readonly #entries = new Map<number, number>();
  readonly #givers: number[] = [];
  readonly #priors: number[] = [];
  #chances = new Float64Array(0);
  #counts = new Float64Array(0);

  constructor(
    pairs: readonly WordPair[],
    prior: (source: WordPair['source'][number], target: WordPair['target'][number]) => number,
  ) {
    this.pairs = pairs.map((pair) => this.#numbered(pair, prior));
    this.#counts = new Float64Array(this.#givers.length);
    this.#chances = new Float64Array(this.#givers.length);
    this.settle();
  }

  readonly pairs: readonly NumberedPair[];

  #numbered(
    pair: WordPair,
    prior: (a: WordPair['source'][number], b: WordPair['target'][number]) => number,
  ): NumberedPair {
    const sources = pair.source.map((word) => this.source.idOf(word) + 1);
    const targets = pair.target.map((word) => this.target.idOf(word));
    const entries = new Int32Array(sources.length * targets.length);
    const nulls = new Int32Array(targets.length);
    for (const [j, target] of targets.entries()) {
      nulls[j] = this.#entry(NOTHING, target, () => 0);
      for (const [i, source] of sources.entries()) {
        const [one, other] = [pair.source[i], pair.target[j]];
        entries[j * sources.length + i] = this.#entry(source, target, () =>
          one && other ? prior(one, other) : 0,
        );
      }
    }
    return { sources: sources.length, targets: targets.length, entries, nulls };
  }

  #entry(source: number, target: number, prior: () => number): number {
    const key = source * 2 ** 24 + target;
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry = this.#givers.length;
    this.#entries.set(key, entry);
    this.#givers.push(source);
    this.#priors.push(prior());
    return entry;
  }

  chance(entry: number): number {
    return this.#chances[entry] ?? 0;
  }

  get chances(): Float64Array {
    return this.#chances;
  }

  get counts(): Float64Array {
    return this.#counts;
  }

  /** Turns the counts into chances, with the prior, and begins to count anew. */
  settle(): void {
    const sums = new Float64Array(this.source.words.length + 1);
    for (const [entry, giver] of this.#givers.entries()) {
      sums[giver] = (sums[giver] ?? 0) + (this.#counts[entry] ?? 0) + (this.#priors[entry] ?? 0) + SMOOTHING;
    }
    for (const [entry, giver] of this.#givers.entries()) {
      const count = (this.#counts[entry] ?? 0) + (this.#priors[entry] ?? 0) + SMOOTHING;
      this.#chances[entry] = count / (sums[giver] ?? 1);
    }
    this.#counts = new Float64Array(this.#givers.length);
  }
}
