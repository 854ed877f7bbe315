import i18next, { type i18n } from 'i18next';
import { UI_LANGUAGES, type UiLanguage } from '../model/records.ts';
import type { Problem } from '../problem/problem.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

export const resources = { en, es };

/** The first of the system's languages (BCP 47 tags, best first) that the window speaks, else English. */
export function chooseLanguage(preferred: readonly string[]): UiLanguage {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    const found = UI_LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
}

/** An i18next of its own with both languages loaded; ready at once, no file and no network. */
export function createI18n(language: UiLanguage): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...UI_LANGUAGES],
    resources,
    ns: Object.keys(en),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** The sentence of a problem in the language that `i18n` speaks now. */
export function describeProblem(i18n: i18n, problem: Problem): string {
  return i18n.t(problem.code, { ns: 'problems', ...problem.params });
}
