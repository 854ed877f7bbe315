import type { NumberWords } from '../numbers/number-words.ts';

/**
 * What the flags know of a language. What a language lacks is not asked of it: then numbers are compared by their
 * figures only, and negation not at all, rather than by guesses.
 */
export interface FlagLanguage {
  /** Sounds of someone who looks for a word, folded. */
  readonly hesitations: ReadonlySet<string>;
  /** Words that are such a sound only where a pause follows, folded: Spanish "este…". */
  readonly pausedHesitations: ReadonlySet<string>;
  /** Short questions that only ask for assent, folded, without marks: "¿no?", ", right?". */
  readonly questionTags: ReadonlySet<string>;
  readonly numbers: NumberWords;
}
