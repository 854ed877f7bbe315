import { NEUTRAL_NUMBERS } from '../numbers/neutral.ts';
import type { FlagLanguage } from './flag-language.ts';

/** For a language without tables. */
export const NEUTRAL: FlagLanguage = {
  hesitations: new Set(['eh', 'em', 'hm', 'hmm', 'mm', 'mmm']),
  pausedHesitations: new Set(),
  questionTags: new Set(),
  numbers: NEUTRAL_NUMBERS,
  negation: null,
  notNames: new Set(),
  isSparingWithCapitals: false,
};
