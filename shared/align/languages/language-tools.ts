import type { WordRoles } from './roles.ts';

/** What the aligner knows of a language; everything it has for a language without an entry is NEUTRAL. */
export interface LanguageTools {
  /** The form a word is counted under. Takes a word in lower case, composed (NFC). */
  readonly stem: (word: string) => string;
  /** Words too common to tell sentences apart, in lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** What the small words do in a phrase. */
  readonly roles: WordRoles;
}
