import type { Dictionary } from './dictionary.ts';
import { baseLanguage } from './languages/base-language.ts';
import { StemIndex } from './stem-index.ts';

/** Words by base language: a line of a glossary or of a dictionary that somebody brought along. */
export interface WordLists {
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** So many pairs of one entry are synonyms; a longer list is no synonyms any more, and would be the square of itself. */
const MOST_PAIRS = 400;
const NONE: readonly string[] = [];

/** The words of an entry in two languages, each with each; of a very long list the first of either with all of the other. */
export function* pairsIn(
  { words }: WordLists,
  one: string,
  other: string,
): Generator<readonly [string, string]> {
  const [left, right] = [words[one] ?? NONE, words[other] ?? NONE];
  const isShort = left.length * right.length <= MOST_PAIRS;
  for (const [at, headword] of left.entries()) {
    for (const translation of isShort || at === 0 ? right : right.slice(0, 1)) yield [headword, translation];
  }
}

/** Entries as a dictionary between two languages (BCP 47) that the aligner asks by any form of a word. */
export function dictionaryOf(entries: Iterable<WordLists>, one: string, other: string): Dictionary {
  const languages = [baseLanguage(one), baseLanguage(other)] as const;
  const [left, right] = [new StemIndex(languages[0]), new StemIndex(languages[1])];
  for (const entry of entries) {
    for (const [headword, translation] of pairsIn(entry, ...languages)) {
      left.put(headword, translation);
      right.put(translation, headword);
    }
  }
  return {
    languages,
    translations(word, from) {
      if (from === languages[0]) return left.ofWord(word);
      return from === languages[1] ? right.ofWord(word) : [];
    },
  };
}
