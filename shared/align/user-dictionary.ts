import type { Dictionary } from './dictionary.ts';
import { baseLanguage } from './languages/base-language.ts';
import { StemIndex } from './stem-index.ts';

/** Words by base language: a line of a glossary or of a dictionary that somebody brought along. */
export interface WordLists {
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Entries as a dictionary between two languages (BCP 47) that the aligner asks by any form of a word. */
export function dictionaryOf(entries: Iterable<WordLists>, one: string, other: string): Dictionary {
  const languages = [baseLanguage(one), baseLanguage(other)] as const;
  const [left, right] = [new StemIndex(languages[0]), new StemIndex(languages[1])];
  for (const { words } of entries) {
    for (const headword of words[languages[0]] ?? []) {
      for (const translation of words[languages[1]] ?? []) {
        left.put(headword, translation);
        right.put(translation, headword);
      }
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
