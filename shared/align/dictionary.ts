/** Words of one language and what they become in another. The aligner takes any number of entries, or no dictionary at all. */
export interface Dictionary {
  /** BCP 47 base tags of its two languages; entries are read in both directions. */
  readonly languages: readonly [string, string];
  /** The translations of a word as written (lower case) in language `from`: lemmas or forms, any order. Empty when unknown. */
  translations(word: string, from: string): readonly string[];
}
