import { FIELDS } from '../dictionary/fields.ts';
import { loadDictionary } from '../dictionary/index.ts';
import { irregularLemmas } from '../dictionary/irregular.ts';
import type { Dictionary } from './dictionary.ts';
import { fold } from './languages/fold.ts';
import { remembering } from './languages/remember.ts';
import { languageTools } from './languages/tools.ts';

type Language = 'es' | 'en';

/** Headword and translation, again and again. */
type Flat = string[];

/** What is left the same by every stemmer: the first two letters, without accents. */
const beginning = remembering((two) => fold(two));
const beginningOf = (word: string): string => beginning(word.slice(0, 2));

/**
 * One direction of the dictionary by the stems of its headwords. To stem them all takes longer than a short text has
 * any use for, so that those with one beginning are stemmed when a word of that beginning is first asked.
 */
class StemIndex {
  readonly #language: Language;
  readonly #waiting = new Map<string, Flat>();
  readonly #stems = new Map<string, string[]>();

  constructor(language: Language) {
    this.#language = language;
    const dictionary = loadDictionary();
    for (const { name } of FIELDS) {
      for (const { headword, translations } of dictionary.entries(name)) {
        for (const translation of translations) {
          if (language === 'es') this.#put(headword, translation);
          else this.#put(translation, headword);
        }
      }
    }
  }

  #put(word: string, translation: string): void {
    if (word.includes(' ')) return;
    const lower = word.normalize('NFC').toLowerCase();
    const key = beginningOf(irregularLemmas(lower, this.#language)[0] ?? lower);
    const list = this.#waiting.get(key);
    if (list) list.push(lower, translation);
    else this.#waiting.set(key, [lower, translation]);
  }

  /** Translations of the words of a stem. */
  translations(stem: string): readonly string[] {
    const waiting = this.#waiting.get(beginningOf(stem));
    if (waiting) {
      this.#waiting.delete(beginningOf(stem));
      const tools = languageTools(this.#language);
      for (let at = 0; at < waiting.length; at += 2) {
        const key = tools.stem(waiting[at] ?? '');
        const list = this.#stems.get(key);
        if (list) list.push(waiting[at + 1] ?? '');
        else this.#stems.set(key, [waiting[at + 1] ?? '']);
      }
    }
    return this.#stems.get(stem) ?? [];
  }
}

const indexes: Partial<Record<Language, StemIndex>> = {};

/** The project's own dictionary as the aligner asks it: by any form of a word. Read when first asked. */
export const PROJECT_DICTIONARY: Dictionary = {
  languages: ['es', 'en'],
  translations(word, from) {
    if (from !== 'es' && from !== 'en') return [];
    const index = indexes[from] ?? new StemIndex(from);
    indexes[from] = index;
    const { stem } = languageTools(from);
    const keys = new Set([word, ...irregularLemmas(word, from)].map(stem));
    return Array.from(keys).flatMap((key) => index.translations(key));
  },
};
