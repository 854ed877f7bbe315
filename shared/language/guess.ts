import type { UiLanguage } from '../model/records.ts';
import { identifyLanguage } from './identify.ts';
import type { SpokenLanguage } from './stretches.ts';

export interface LanguageGuess {
  /** Null where neither Spanish nor English stands out: other languages, both at once, no words. */
  readonly language: UiLanguage | null;
  /** The same, but it tells another language from none that stands out. */
  readonly spoken: SpokenLanguage | null;
}

/** A foreign phrase in a paragraph must not tip it. */
const STANDS_OUT = 2 / 3;

/** Spanish, English or neither, by at most the first `limit` UTF-16 units: enough for a paragraph, cheap for a book. */
export function guessLanguage(text: string, limit = 1000): LanguageGuess {
  const { main, share } = identifyLanguage(text.length > limit ? text.slice(0, limit) : text);
  const spoken = share >= STANDS_OUT ? main : null;
  return { language: spoken === 'other' ? null : spoken, spoken };
}
