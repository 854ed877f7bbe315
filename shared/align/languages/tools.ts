import { baseLanguage } from './base-language.ts';
import { ENGLISH } from './english.ts';
import type { LanguageTools } from './language-tools.ts';
import { NEUTRAL } from './neutral.ts';
import { SPANISH } from './spanish.ts';

const TOOLS: ReadonlyMap<string, LanguageTools> = new Map([
  ['es', SPANISH],
  ['en', ENGLISH],
]);

/** The tools of a BCP 47 tag ("es-MX" has those of "es"); neutral ones for languages without an entry. */
export function languageTools(language: string): LanguageTools {
  return TOOLS.get(baseLanguage(language)) ?? NEUTRAL;
}
