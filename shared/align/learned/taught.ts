import type { Dictionary } from '../dictionary.ts';
import { tokensOf } from '../tokens.ts';
import { alignWords } from '../words/train.ts';
import { learnedDictionary } from './learned-dictionary.ts';
import { CONFIRMED_TEACHES, wordsLearned } from './learned-words.ts';

/** More confirmed beads than this of one document teach little more: the words of so many, spread evenly, are linked. */
const MOST_TAUGHT = 500;

/** A text that a person set beside another, and the languages of both. */
interface Taught {
  readonly source: string;
  readonly target: string;
  readonly texts: readonly (readonly [source: string, target: string])[];
  readonly dictionaries: readonly Dictionary[];
}

/**
 * What the words of confirmed beads teach, as a dictionary for the rest of the document. By links and not by whole
 * beads: to make partners of all words that stand in one bead made the rest worse. Yields the part done, 0 … 1.
 */
export function* taughtDictionary(taught: Taught): Generator<number, Dictionary> {
  const { source, target, texts, dictionaries } = taught;
  const every = Math.max(1, Math.ceil(texts.length / MOST_TAUGHT));
  const pairs = texts
    .filter((_, at) => at % every === 0)
    .map(([one, other]) => ({ source: tokensOf(one, source), target: tokensOf(other, target) }));
  const links = yield* alignWords({ source, target, pairs, dictionaries });
  const weights = pairs.map(() => CONFIRMED_TEACHES);
  return learnedDictionary([source, target], [wordsLearned({ source, target }, pairs, links, weights)]);
}
