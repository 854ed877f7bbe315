import { cases as english } from '../i18n/en/cases.ts';
import { cases as spanish } from '../i18n/es/cases.ts';
import type { Case, UiLanguage } from '../model/records.ts';
import { fold } from '../query/fold.ts';

export const ROLES = ['participant', 'interviewer'] as const satisfies readonly Case['role'][];

const WORDS = { en: english, es: spanish };

/** What tables of other programs call whoever asks the questions. */
const INTERVIEWER = ['entrevistador', 'entrevistadora', 'entrevistador/a', 'interviewer'];

export function roleWord(role: Case['role'], language: UiLanguage): string {
  return WORDS[language][`role_${role}`];
}

/** The role that a word in either language names; null for none. */
export function roleNamed(word: string): Case['role'] | null {
  const wanted = fold(word.trim());
  const known = ROLES.find((role) =>
    [roleWord(role, 'es'), roleWord(role, 'en')].some((each) => fold(each) === wanted),
  );
  return known ?? (INTERVIEWER.includes(wanted) ? 'interviewer' : null);
}
