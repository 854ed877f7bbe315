import { baseLanguage } from '../../align/languages/base-language.ts';
import { ENGLISH } from './english.ts';
import type { FlagLanguage } from './flag-language.ts';
import { NEUTRAL } from './neutral.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: ReadonlyMap<string, FlagLanguage> = new Map([
  ['es', SPANISH],
  ['en', ENGLISH],
]);

/** The tables of a BCP 47 tag; neutral ones for a language without any. */
export function flagLanguage(language: string): FlagLanguage {
  return LANGUAGES.get(baseLanguage(language)) ?? NEUTRAL;
}
