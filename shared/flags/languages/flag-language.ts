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
  /** Null where nothing is known of how the language denies. */
  readonly negation: NegationWords | null;
  /** Words that the language writes with a capital and that are nobody's name, folded. */
  readonly notNames: ReadonlySet<string>;
  /** Whether hardly anything but names has a capital inside a sentence. */
  readonly isSparingWithCapitals: boolean;
}

/** How a language denies; global patterns over folded text (lower case, no accents). */
export interface NegationWords {
  /** Words that deny. */
  readonly hard: RegExp;
  /** Phrases with such a word that are not asked about: tags, "not only", "no sooner". */
  readonly idioms: RegExp;
  /** What a denial of the other language may have become: without, fail to, impossible. */
  readonly soft: RegExp;
}
