import { resources } from '../../../shared/i18n/i18n.ts';
import type { UiLanguage } from '../../../shared/model/records.ts';

/** A namespace's strings by key; nested ones with a dot. */
export type Strings = ReadonlyMap<string, string>;

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${path} is neither a string nor a group of strings`);
  return Object.entries(value).flatMap(([key, each]) => flatten(each, path ? `${path}.${key}` : key));
}

/** All strings of a language by namespace. @throws TypeError on anything that is no string */
export function dictionary(language: UiLanguage): ReadonlyMap<string, Strings> {
  return new Map(
    Object.entries(resources[language]).map(([namespace, strings]) => [
      namespace,
      new Map(flatten(strings, '')),
    ]),
  );
}

const SUFFIX = /_(zero|one|two|few|many|other)$/;

/** `theme` of `theme_one`; null of a key without a plural suffix. */
export function pluralBase(key: string): string | null {
  return SUFFIX.test(key) ? key.replace(SUFFIX, '') : null;
}

/** The bases that are plurals: those with a form beside `_other`, or whose `_other` speaks of a count. */
export function pluralsOf(strings: Strings): Set<string> {
  const bases = new Set<string>();
  for (const [key, text] of strings) {
    const base = pluralBase(key);
    if (base === null) continue;
    const hasSiblings = ['one', 'many', 'few', 'two', 'zero'].some((form) => strings.has(`${base}_${form}`));
    if (hasSiblings || text.includes('{{count')) bases.add(base);
  }
  return bases;
}

/** The key that code asks for: plural forms by their base. */
export function askedKey(strings: Strings, key: string): string {
  const base = pluralBase(key);
  return base !== null && pluralsOf(strings).has(base) ? base : key;
}

/** The names in `{{name}}`, sorted, each as often as it stands there. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort();
}
