import { type Entry, parseEntries } from './entry.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { makeLookup } from './lookup.ts';

export interface Dictionary {
  /** Translations of a lemma (folded by the way), the likeliest first; none for a word that is not in it. */
  translations(word: string, language: 'es' | 'en'): readonly string[];
  /** Every entry of a field. */
  entries(field: FieldName): readonly Entry[];
  /** How many different Spanish headwords it has. */
  readonly headwords: number;
}

let dictionary: Dictionary | null = null;

/** The Spanish–English dictionary written for this project, without the words of grammar (function-words.ts); read once. */
export function loadDictionary(): Dictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

function readDictionary(): Dictionary {
  const fields = new Map(FIELDS.map(({ name, table }) => [name, parseEntries(table)] as const));
  const all = Array.from(fields.values()).flat();
  return {
    translations: makeLookup(() => all),
    entries: (field) => fields.get(field) ?? [],
    headwords: new Set(all.map((entry) => entry.headword)).size,
  };
}
