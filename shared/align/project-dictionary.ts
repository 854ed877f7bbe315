import { FIELDS } from '../dictionary/fields.ts';
import { loadDictionary } from '../dictionary/index.ts';
import type { Dictionary } from './dictionary.ts';
import { StemIndex } from './stem-index.ts';

type Language = 'es' | 'en';

function readIndex(language: Language): StemIndex {
  const index = new StemIndex(language);
  const dictionary = loadDictionary();
  for (const { name } of FIELDS) {
    for (const { headword, translations } of dictionary.entries(name)) {
      for (const translation of translations) {
        if (language === 'es') index.put(headword, translation);
        else index.put(translation, headword);
      }
    }
  }
  return index;
}

const indexes: Partial<Record<Language, StemIndex>> = {};

/** The project's own dictionary as the aligner asks it: by any form of a word. Read when first asked. */
export const PROJECT_DICTIONARY: Dictionary = {
  languages: ['es', 'en'],
  translations(word, from) {
    if (from !== 'es' && from !== 'en') return [];
    const index = indexes[from] ?? readIndex(from);
    indexes[from] = index;
    return index.ofWord(word);
  },
};
