import type { TFunction } from 'i18next';
import type { Flag, FoundSpeaker } from '../../shared/exchange/article/finding.ts';
import type { RowFlag } from '../../shared/exchange/parallel/finding.ts';
import type { Notice } from '../../shared/exchange/text/source.ts';
import { genderNamed } from '../../shared/language/genders.ts';
import { nationalityNamed } from '../../shared/language/nationalities.ts';
import type { UiLanguage } from '../../shared/model/records.ts';

/** A flag or notice as a sentence. Some keys exist with a context only, which the typed `t` cannot follow. */
export function sayAbout(t: TFunction<'importing'>, about: Flag | RowFlag | Notice): string {
  const translate = t as unknown as (key: string, params: Record<string, unknown>) => string;
  return translate(about.key, { ...about.params });
}

/** Findings carry English; a word that the lexicon does not know is the source's own. */
export const nationalityIn = (word: string, language: UiLanguage): string =>
  nationalityNamed(word)?.name[language] ?? word;
export const genderIn = (word: string, language: UiLanguage): string =>
  genderNamed(word)?.name[language] ?? word;

/** What is known of a speaker besides the name, in the window's language. */
export function speakerDetails(
  t: TFunction<'importing'>,
  { nationality, gender, age }: FoundSpeaker,
  language: UiLanguage,
): readonly string[] {
  return [
    ...nationality.map((word) => nationalityIn(word, language)),
    ...(gender === null ? [] : [genderIn(gender, language)]),
    ...(age === null ? [] : [t('screen_years', { count: age })]),
  ];
}
