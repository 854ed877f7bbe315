import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../shared/i18n/i18n.ts';
import type { UiLanguage } from '../../shared/model/records.ts';

/** The language of the window now. */
export function useUiLanguage(): UiLanguage {
  const { i18n } = useTranslation();
  return chooseLanguage([i18n.language]);
}

/** Dates, times and numbers as the window's language writes them. Formatters are made once a language. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly date: (milliseconds: number) => string;
  readonly dateTime: (milliseconds: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** The window's language as it is written where the person lives: 0.91 in Mexico, 0,91 in Argentina. */
export function localeFor(language: UiLanguage, known: readonly string[]): string {
  return known.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
}

const cache = new Map<UiLanguage, Formats>();

export function formatsFor(language: UiLanguage): Formats {
  const known = cache.get(language);
  if (known) return known;
  const locale = localeFor(language, globalThis.navigator?.languages ?? []);
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const made: Formats = {
    number: (value) => number.format(value),
    date: (milliseconds) => date.format(milliseconds),
    dateTime: (milliseconds) => dateTime.format(milliseconds),
    list: (items) => list.format(items),
  };
  cache.set(language, made);
  return made;
}

export function useFormats(): Formats {
  return formatsFor(useUiLanguage());
}
