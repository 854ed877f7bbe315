import { ENGLISH } from './english.ts';
import { NEUTRAL } from './neutral.ts';
import { SPANISH } from './spanish.ts';

/** What the aligner knows of a language; everything it has for a language without an entry is NEUTRAL. */
export interface LanguageTools {
  /** The form a word is counted under. Takes a word in lower case, composed (NFC). */
  readonly stem: (word: string) => string;
  /** Words too common to tell sentences apart, in lower case. */
  readonly stopWords: ReadonlySet<string>;
}

const TOOLS: ReadonlyMap<string, LanguageTools> = new Map([
  ['es', SPANISH],
  ['en', ENGLISH],
]);

/** The tools of a BCP 47 tag ("es-MX" has those of "es"); neutral ones for languages without an entry. */
export function languageTools(language: string): LanguageTools {
  return TOOLS.get(baseLanguage(language)) ?? NEUTRAL;
}

/** "es" of "es-MX". */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
