import type { Dictionary } from '../dictionary.ts';
import { lexiconOf } from '../partners/lexicon.ts';
import type { WordPair } from './corpus.ts';
import { agreeingRound, hmmLinks, Jumps } from './hmm.ts';
import { model1Round } from './model1.ts';
import { priorsOf } from './priors.ts';
import { numberedCorpus, tablesOf } from './translation-table.ts';

export interface WordTask {
  /** BCP 47 of either side. */
  readonly source: string;
  readonly target: string;
  readonly pairs: readonly WordPair[];
  readonly dictionaries?: readonly Dictionary[];
}

/** A link between two words of a pair, by token index, with the chance that it is right (0 … 1). */
export interface WordLink {
  readonly source: number;
  readonly target: number;
  readonly chance: number;
}

const MODEL1_ROUNDS = 3;
const HMM_ROUNDS = 1;
/** Links from this on count: √(p · q) of the two directions. */
export const LINKED_FROM = 0.4;
/** Chances below this are not worth keeping. */
const KEPT_FROM = 0.05;

/**
 * Trains on all pairs and links each: one list of links a pair, every link from KEPT_FROM on. A generator: yields the
 * part done, stop asking to cancel. IBM model 1 with a diagonal (Brown and others 1993; Dyer and others 2013), then
 * an HMM (Vogel and others 1996), in both directions; identity, numbers, cognates, dictionary and function words
 * weigh in as counts made beforehand.
 */
export function* alignWords(task: WordTask): Generator<number, readonly (readonly WordLink[])[]> {
  const parts = task.pairs.flatMap(partsOf);
  const corpus = numberedCorpus(parts);
  yield 0.05;
  const priors = priorsOf(
    { language: task.source, vocabulary: corpus.source },
    { language: task.target, vocabulary: corpus.target },
    lexiconOf(task.dictionaries ?? []),
  );
  yield 0.1;
  const { forward, backward } = tablesOf(corpus, priors);
  yield 0.2;
  const jumps = [new Jumps(), new Jumps()] as const;
  for (let round = 0; round < MODEL1_ROUNDS; round++) {
    model1Round(forward);
    model1Round(backward);
    yield 0.2 + (0.2 * round) / MODEL1_ROUNDS;
  }
  for (let round = 0; round < HMM_ROUNDS; round++) {
    agreeingRound({ table: forward, jumps: jumps[0] }, { table: backward, jumps: jumps[1] });
    yield 0.4 + (0.5 * (round + 1)) / HMM_ROUNDS;
  }
  const result: WordLink[][] = task.pairs.map(() => []);
  for (const [at, part] of parts.entries()) {
    const [there, back] = [forward.pairs[at], backward.pairs[at]];
    if (!there || !back) continue;
    const one = hmmLinks(there, forward, jumps[0], false);
    const other = hmmLinks(back, backward, jumps[1], false);
    for (const link of linksOf(part, one, other)) {
      result[part.pair]?.push({
        source: link.source + part.sourceFrom,
        target: link.target + part.targetFrom,
        chance: link.chance,
      });
    }
  }
  return result;
}

/** A pair, or a piece of one too long to be looked at as a whole. */
interface Part extends WordPair {
  readonly pair: number;
  readonly sourceFrom: number;
  readonly targetFrom: number;
}

/** Longer pairs (words of the longer side) are cut in step on both sides: time and memory grow with the square. */
const LONGEST_PART = 400;

function partsOf({ source, target }: WordPair, pair: number): readonly Part[] {
  const count = Math.max(1, Math.ceil(Math.max(source.length, target.length) / LONGEST_PART));
  return Array.from({ length: count }, (_, at) => {
    const sourceFrom = Math.floor((at * source.length) / count);
    const targetFrom = Math.floor((at * target.length) / count);
    return {
      pair,
      sourceFrom,
      targetFrom,
      source: source.slice(sourceFrom, Math.floor(((at + 1) * source.length) / count)),
      target: target.slice(targetFrom, Math.floor(((at + 1) * target.length) / count)),
    };
  });
}

function linksOf(pair: WordPair, one: Float64Array, other: Float64Array): readonly WordLink[] {
  const links: WordLink[] = [];
  const [n, m] = [pair.source.length, pair.target.length];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const chance = Math.sqrt((one[j * n + i] ?? 0) * (other[i * m + j] ?? 0));
      if (chance >= KEPT_FROM) links.push({ source: i, target: j, chance });
    }
  }
  return links;
}
