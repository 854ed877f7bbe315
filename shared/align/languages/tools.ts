import { ENGLISH } from './english.ts';
import type { LanguageTools } from './language-tools.ts';
import { NEUTRAL } from './neutral.ts';
import { remembering } from './remember.ts';
import { SPANISH } from './spanish.ts';

const TOOLS: ReadonlyMap<string, LanguageTools> = new Map([
  ['es', SPANISH],
  ['en', ENGLISH],
]);

/** The tools of a BCP 47 tag ("es-MX" has those of "es"); neutral ones for languages without an entry. */
export function languageTools(language: string): LanguageTools {
  return TOOLS.get(baseLanguage(language)) ?? NEUTRAL;
}

/** "es" of "es-MX". */
export const baseLanguage = remembering((language) => language.toLowerCase().split('-')[0] ?? '');
