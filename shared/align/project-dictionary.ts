import { FIELDS } from '../dictionary/fields.ts';
import { loadDictionary } from '../dictionary/index.ts';
import { irregularLemmas } from '../dictionary/irregular.ts';
import type { Dictionary } from './dictionary.ts';
import { languageTools } from './languages/tools.ts';

type Index = ReadonlyMap<string, readonly string[]>;

function indexed(pairs: readonly (readonly [string, string])[], language: 'es' | 'en'): Index {
  const { stem } = languageTools(language);
  const index = new Map<string, string[]>();
  for (const [headword, translation] of pairs) {
    if (headword.includes(' ')) continue;
    const key = stem(headword.normalize('NFC').toLowerCase());
    const list = index.get(key);
    if (list) list.push(translation);
    else index.set(key, [translation]);
  }
  return index;
}

let indexes: Readonly<Record<'es' | 'en', Index>> | null = null;

function readIndexes(): Readonly<Record<'es' | 'en', Index>> {
  const dictionary = loadDictionary();
  const pairs = FIELDS.flatMap(({ name }) =>
    dictionary
      .entries(name)
      .flatMap(({ headword, translations }) => translations.map((one) => [headword, one] as const)),
  );
  return {
    es: indexed(pairs, 'es'),
    en: indexed(
      pairs.map(([headword, translation]) => [translation, headword]),
      'en',
    ),
  };
}

/** The project's own dictionary as the aligner asks it: by any form of a word. Read when first asked. */
export const PROJECT_DICTIONARY: Dictionary = {
  languages: ['es', 'en'],
  translations(word, from) {
    if (from !== 'es' && from !== 'en') return [];
    indexes ??= readIndexes();
    const { stem } = languageTools(from);
    const keys = new Set([word, ...irregularLemmas(word, from)].map(stem));
    return Array.from(keys).flatMap((key) => indexes?.[from].get(key) ?? []);
  },
};
