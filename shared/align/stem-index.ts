import { irregularLemmas } from '../dictionary/irregular.ts';
import { fold } from './languages/fold.ts';
import { remembering } from './languages/remember.ts';
import { languageTools } from './languages/tools.ts';

/** Headword and translation, again and again. */
type Flat = string[];

/** What is left the same by every stemmer: the first two letters, without accents. */
const beginning = remembering((two) => fold(two));
const beginningOf = (word: string): string => beginning(word.slice(0, 2));

/**
 * One direction of the dictionary by the stems of its headwords. To stem them all takes longer than a short text has
 * any use for, so that those with one beginning are stemmed when a word of that beginning is first asked.
 */
export class StemIndex {
  readonly #language: string;
  readonly #waiting = new Map<string, Flat>();
  readonly #stems = new Map<string, string[]>();

  /** `language`: base tag of the headwords. */
  constructor(language: string) {
    this.#language = language;
  }

  /** Headwords of several words are passed over. */
  put(word: string, translation: string): void {
    if (word.includes(' ')) return;
    const lower = word.normalize('NFC').toLowerCase();
    const key = beginningOf(lemmasOf(lower, this.#language)[0] ?? lower);
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

  /** Translations of a word in any form. */
  ofWord(word: string): readonly string[] {
    const { stem } = languageTools(this.#language);
    const keys = new Set([word, ...lemmasOf(word, this.#language)].map(stem));
    return Array.from(keys).flatMap((key) => this.translations(key));
  }
}

const lemmasOf = (word: string, language: string): readonly string[] =>
  language === 'es' || language === 'en' ? irregularLemmas(word, language) : [];
