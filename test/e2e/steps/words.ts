import { createI18n } from '../../../shared/i18n/i18n.ts';
import type { UiLanguage } from '../../../shared/model/records.ts';

/** What the window says, by key: the scenarios find things by the names that a person reads. */
export type Words = ReturnType<typeof createI18n>['t'];

const known: Partial<Record<UiLanguage, Words>> = {};

export function wordsOf(language: UiLanguage): Words {
  known[language] ??= createI18n(language).t;
  return known[language];
}

/** A text of the window with something in it that only the window knows, as a pattern. */
export function pattern(text: string, ...unknown: readonly string[]): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(unknown.reduce((all, each) => all.replaceAll(each, '.+'), escaped));
}
