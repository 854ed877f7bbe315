import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES, type UiLanguage } from '../../../shared/model/records.ts';
import { askedKey, dictionary, placeholders, pluralBase, pluralsOf, type Strings } from './dictionary.ts';

const en = dictionary('en');
const es = dictionary('es');
const EMPTY: Strings = new Map();

/** Words that are the same in both languages: names, file formats, true cognates. Keep it short. */
const SAME_IN_BOTH = [
  'Testimonio',
  'Word',
  'CSV',
  'JSON',
  'DOCX',
  'TXT',
  'HTML',
  'Markdown',
  'Excel',
  'LibreOffice',
  'Esc',
  'No',
  'no',
  'Error',
  'Color',
  'Original',
  'original',
  'Variable',
  'Variables',
  'Total',
  'Honduras',
  'Guatemala',
  'El Salvador',
  'Nicaragua',
  'Venezuela',
  'Colombia',
  'Cuba',
  'Ecuador',
  'Español',
  'English',
  'MB',
];

/** Words of every English sentence that no Spanish one has. */
const ENGLISH =
  /\b(the|of|and|you|your|with|this|that|these|file|files|from|not|cannot|could|was|were|are|will|which|what|who|when|its?|be|been|for|by|open|close|save|saved|choose|delete|theme|themes)\b/i;

const plain = (text: string) => text.replace(/\{\{[^}]*\}\}/g, ' ').replace(/\$t\([^)]*\)/g, ' ');

/** Without what both languages share: is anything left that one could translate? */
function isTranslatable(text: string): boolean {
  const left = SAME_IN_BOTH.reduce(
    (rest, word) => rest.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'), ' '),
    plain(text).replace(/(?<!\w)\.[a-z]+\b/g, ' '),
  );
  return /\p{L}/u.test(left);
}

function each(language: UiLanguage): (readonly [name: string, text: string])[] {
  return [...dictionary(language)].flatMap(([namespace, strings]) =>
    [...strings].map(([key, text]) => [`${namespace}:${key}`, text] as const),
  );
}

test('both languages have the same namespaces', () => {
  expect([...es.keys()]).toEqual([...en.keys()]);
  expect(en.size).toBeGreaterThan(5);
});

describe.each([...en.keys()].map((namespace) => [namespace]))('the namespace %s', (namespace) => {
  const english = en.get(namespace) ?? EMPTY;
  const spanish = es.get(namespace) ?? EMPTY;

  test('has the same keys in both languages', () => {
    const asked = (strings: Strings) =>
      [...new Set([...strings.keys()].map((key) => askedKey(strings, key)))].sort();
    expect(asked(spanish)).toEqual(asked(english));
  });

  test('has every plural form that each language needs, and no other', () => {
    for (const [language, strings] of [
      ['en', english],
      ['es', spanish],
    ] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const base of new Set([...pluralsOf(english), ...pluralsOf(spanish)])) {
        const forms = [...strings.keys()]
          .filter((key) => pluralBase(key) === base)
          .map((key) => key.slice(base.length + 1));
        expect(forms.toSorted(), `${language} ${namespace}:${base}`).toEqual(needed);
        expect(strings.has(base), `${language} ${namespace}:${base} stands beside its plural forms`).toBe(
          false,
        );
      }
    }
  });

  test('names the same placeholders in both languages', () => {
    const plurals = pluralsOf(english);
    for (const [key, text] of spanish) {
      const base = pluralBase(key);
      const isPlural = base !== null && plurals.has(base);
      const twin = english.get(isPlural && key.endsWith('_many') ? `${base}_other` : key);
      if (twin === undefined) continue;
      // "One passage" need not say its count; a language may say a placeholder twice.
      const names = (of: string) =>
        [...new Set(placeholders(of))].filter(
          (name) => !(isPlural && key.endsWith('_one') && name === 'count'),
        );
      expect(names(text), `${namespace}:${key}`).toEqual(names(twin));
    }
  });
});

describe.each(UI_LANGUAGES.map((language) => [language]))('every string in %s', (language) => {
  const all = each(language);

  test('says something, without spaces at its ends', () => {
    for (const [name, text] of all) {
      expect(text.trim(), name).not.toBe('');
      expect(text.trim(), name).toBe(text);
    }
  });

  test('is NFC, with every placeholder closed', () => {
    for (const [name, text] of all) {
      expect(text.normalize('NFC'), name).toBe(text);
      expect(plain(text), name).not.toMatch(/[{}]/);
    }
  });
});

describe('Spanish', () => {
  test('says nothing in the words of the English', () => {
    const same = [...es].flatMap(([namespace, strings]) =>
      [...strings]
        .filter(([key, text]) => en.get(namespace)?.get(key) === text && isTranslatable(text))
        .map(([key, text]) => `${namespace}:${key} = ${text}`),
    );
    expect(same).toEqual([]);
  });

  test('has no English left in its sentences', () => {
    const left = each('es').filter(([, text]) => ENGLISH.test(plain(text).replace(/\bEnglish\b/g, ' ')));
    expect(left).toEqual([]);
  });

  test('opens each question and exclamation', () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1;
    for (const [name, text] of each('es')) {
      expect(count(text, '¿'), name).toBe(count(plain(text), '?'));
      expect(count(text, '¡'), name).toBe(count(plain(text), '!'));
    }
  });

  test('speaks to one person as tú', () => {
    const formal = each('es').filter(([, text]) => /\b(usted|ustedes|vosotros|vuestr[oa]s?)\b/i.test(text));
    expect(formal).toEqual([]);
  });
});

describe('English', () => {
  test('has no Spanish left in its sentences', () => {
    const left = each('en').filter(([, text]) =>
      /[¿¡]|\b(el|los|las|una|archivo|del|según)\b/.test(plain(text).replace(/El Salvador/g, '')),
    );
    expect(left).toEqual([]);
  });
});
