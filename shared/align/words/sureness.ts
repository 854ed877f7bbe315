import type { Token } from '../tokens.ts';
import type { Run } from './edges.ts';

/** What is known of an answer: the words asked about and those found, with the chances of the links between them. */
export interface Answer {
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  /** Whether the source word is in the selection. */
  readonly isChosen: (at: number) => boolean;
  /** Of each target word, its surest link to a word outside the selection: 0 … 1. */
  readonly outside: Float64Array;
  readonly runs: readonly Run[];
  /** How much of the selection is linked, its telling words first: 0 … 1. */
  readonly linked: number;
}

/**
 * Log odds that an answer is exact (case, outer articles and punctuation aside), by what is seen of it. Logistic
 * regression (ridge 1) on the even paragraphs of ../shared/align/spans-dev.jsonl and on the gold's `tune` part, both
 * directions, 1,170 answers; held against the rest with `npm run eval -- spans FILE --part=odd` and `own --part=report`.
 * What else was tried (links at the edges, words without a link, kinds of words) told nothing more on the rest.
 */
const ODDS = {
  always: 1.552,
  linked: 1.668,
  /** For each log of the words asked about. */
  words: -0.322,
  /** For each log that there are more words found than asked about, or fewer. */
  unlike: -1.917,
  /** For both words beside the answer being without a link that would show them to be of something else. */
  open: -2.754,
  /** For an answer in several pieces. */
  torn: -1.924,
} as const;

/** A word beside the answer is free below this chance to stand for a word outside the selection. */
const FREE_BELOW = 0.25;

const isWord = (token: Token | undefined): boolean => token !== undefined && token.kind !== 'mark';

/** The chance (0 … 1) that an answer is exact. */
export function sureness({ source, target, isChosen, outside, runs, linked }: Answer): number {
  const chosen = source.filter((token, at) => isChosen(at) && isWord(token)).length;
  const found = runs.flatMap(({ first, last }) =>
    target.slice(first, last + 1).flatMap((token, at) => (isWord(token) ? [first + at] : [])),
  );
  const isFree = (at: number) => target[at]?.kind === 'word' && (outside[at] ?? 0) < FREE_BELOW;
  const beside = [(found[0] ?? 0) - 1, (found.at(-1) ?? 0) + 1];
  const odds =
    ODDS.always +
    ODDS.linked * linked +
    ODDS.words * Math.log(Math.max(1, chosen)) +
    ODDS.unlike * Math.abs(Math.log((found.length + 0.5) / (chosen + 0.5))) +
    ODDS.open * (beside.filter(isFree).length / 2) +
    (runs.length > 1 ? ODDS.torn : 0);
  return 1 / (1 + Math.exp(-odds));
}
