import type { Dictionary } from '../dictionary.ts';
import { baseLanguage, languageTools } from '../languages/tools.ts';

/** What words of one text may become in the other: looked up by form, answered with stems of the other language. */
export interface Lexicon {
  /** Stems of language `to` that translate any of the forms. */
  stemsFor(forms: readonly string[], from: string, to: string): ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** A dictionary as the aligner asks it: stem to stem. The words of a translation of several count, but for stop words. */
export function lexiconOf(dictionaries: readonly Dictionary[]): Lexicon {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    stemsFor(forms, from, to) {
      const pair = [baseLanguage(from), baseLanguage(to)];
      const usable = dictionaries.filter(({ languages }) =>
        languages.every((one) => pair.includes(baseLanguage(one))),
      );
      if (usable.length === 0 || pair[0] === pair[1]) return NONE;
      const key = `${pair.join(' ')} ${forms.join(' ')}`;
      const before = known.get(key);
      if (before) return before;
      const tools = languageTools(to);
      const stems = new Set<string>();
      for (const form of forms) {
        for (const dictionary of usable) {
          for (const translation of dictionary.translations(form, pair[0] ?? from)) {
            const words = translation.normalize('NFC').toLowerCase().match(WORD) ?? [];
            for (const word of words) {
              if (words.length === 1 || !tools.stopWords.has(word)) stems.add(tools.stem(word));
            }
          }
        }
      }
      known.set(key, stems);
      return stems;
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
