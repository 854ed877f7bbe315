import type { TFunction } from 'i18next';
import type { Piece } from '../flags/say.ts';
import { createI18n } from '../i18n/i18n.ts';
import type { Bilingual, LanguageTag, UiLanguage } from '../model/records.ts';

/** How a report words what it counts, on the page and in a file. */
export interface ReportWords {
  readonly language: UiLanguage;
  readonly t: TFunction<'report'>;
  readonly flags: TFunction<'flags'>;
  number(value: number): string;
  /** Part of a whole, never rounded up to all of it; a dash where there is nothing. */
  share(part: number, all: number): string;
  date(milliseconds: number): string;
  languageName(tag: LanguageTag): string;
  name(name: Bilingual): string;
}

/** `locale`: the language as it is written where the person lives, for numbers and dates. */
export function reportWords(language: UiLanguage, locale: string = language): ReportWords {
  const i18n = createI18n(language);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const t = i18n.getFixedT(language, 'report');
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const other = language === 'es' ? 'en' : 'es';
  return {
    language,
    t,
    flags: i18n.getFixedT(language, 'flags'),
    number: (value) => number.format(value),
    share: (part, all) =>
      all === 0 ? '–' : t('percent', { number: percent.format(Math.floor((1000 * part) / all) / 10) }),
    date: (milliseconds) => date.format(milliseconds),
    languageName: (tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        // A tag of a file that Intl does not take.
        return tag;
      }
    },
    name: (name) => name[language] || name[other],
  };
}

export const plainText = (says: string | readonly Piece[]): string =>
  typeof says === 'string' ? says : says.map(({ text }) => text).join('');
