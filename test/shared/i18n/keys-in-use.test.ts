import { describe, expect, test } from 'vitest';
import { askedKey, dictionary, type Strings } from './dictionary.ts';
import { keyPatterns, keysAsked, namespacesOf, quotedWords, readSources } from './sources.ts';

/** Keys put together in a way that no template shows, by their beginning: `namespace:prefix`. */
const BUILT_KEYS: readonly string[] = [];

const en = dictionary('en');
const EMPTY: Strings = new Map();
const sources = readSources();
const words = new Set(sources.flatMap(({ text }) => quotedWords(text)));
const patterns = sources.flatMap(({ text }) => keyPatterns(text));

function askedKeys(namespace: string): Set<string> {
  const strings = en.get(namespace) ?? EMPTY;
  return new Set([...strings.keys()].map((key) => askedKey(strings, key)));
}

/** Whether some source names the key, with or without its namespace, or builds it. */
function isUsed(namespace: string, key: string): boolean {
  // A sentence that differs by the language of the text: i18next's context, or `${key}_${language}`.
  const base = /^(\w+)_(?:es|en)$/.exec(key)?.[1];
  return (
    (base !== undefined && isUsed(namespace, base)) ||
    words.has(key) ||
    words.has(`${namespace}:${key}`) ||
    words.has(`${namespace}.${key}`) ||
    patterns.some((pattern) => pattern.test(key)) ||
    BUILT_KEYS.some((prefix) => `${namespace}:${key}`.startsWith(prefix))
  );
}

/** Whether a key that code asks for is there: in its own namespace, else in those that the file names. */
function exists(asked: string, namespaces: readonly string[]): boolean {
  const [first = '', second] = asked.split(':');
  if (second !== undefined) return askedKeys(first).has(second) || (en.get(first) ?? EMPTY).has(second);
  const open = namespaces.length > 0 ? ['common', ...namespaces] : [...en.keys()];
  return open.some((namespace) => askedKeys(namespace).has(first) || (en.get(namespace) ?? EMPTY).has(first));
}

test('the sources are read', () => {
  expect(sources.map(({ path }) => path)).toContain('shared/i18n/i18n.ts');
  expect(sources.length).toBeGreaterThan(50);
  expect(words.size).toBeGreaterThan(100);
});

describe.each([...en.keys()].map((namespace) => [namespace]))('the namespace %s', (namespace) => {
  test('has no key that nothing uses', () => {
    const dead = [...askedKeys(namespace)].filter((key) => !isUsed(namespace, key));
    expect(dead).toEqual([]);
  });
});

describe('every source', () => {
  test('asks only for keys that are there', () => {
    const missing = sources.flatMap(({ path, text }) => {
      const namespaces = namespacesOf(text).filter((name) => en.has(name));
      return keysAsked(text)
        .filter((key) => !exists(key, namespaces))
        .map((key) => `${path}: ${key}`);
    });
    expect(missing).toEqual([]);
  });

  test('names only namespaces that are there', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      namespacesOf(text)
        .filter((name) => !en.has(name) && name !== 'es' && name !== 'en')
        .map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('raises only problems that have a sentence', () => {
    const codes = askedKeys('problems');
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/new Problem\(\s*'(\w+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((code) => !codes.has(code))
        .map((code) => `${path}: ${code}`),
    );
    expect(wrong).toEqual([]);
    expect(sources.some(({ text }) => text.includes('new Problem('))).toBe(true);
  });

  test('labels changes only with sentences that are there', () => {
    const labels = askedKeys('history');
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\blabel(?:: ChangeLabel)?\s*[:=]\s*\{\s*key:\s*'(\w+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !labels.has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the search for keys', () => {
  test('sees calls, choices, templates and namespaces', () => {
    const text = [
      "const { t } = useTranslation('reader');",
      "const fixed = i18n.getFixedT(language, 'cli');",
      "i18n.t('app:undo'); t('save', { ns: 'common' });",
      "t(isOpen ? 'close' : 'open'); t(edition === 'browser' ? 'online' : 'offline');",
      'result("notAKey"); part(`state_@{state}`); t(`@{kind}_done`); `a@{b}`;',
    ]
      .join('\n')
      .replaceAll('@', '$');
    expect(keysAsked(text)).toEqual(['app:undo', 'save', 'close', 'open', 'online', 'offline']);
    expect(namespacesOf(text)).toEqual(['reader', 'cli', 'common']);
    expect(keyPatterns(text).map((pattern) => pattern.source)).toEqual(['^state_\\w+$', '^\\w+_done$']);
  });

  test('counts a plural by the key that code asks for', () => {
    const strings = new Map([
      ['theme_one', 'a theme'],
      ['theme_other', '{{count}} themes'],
      ['reason_other', 'another reason'],
    ]);
    expect([...strings.keys()].map((key) => askedKey(strings, key))).toEqual([
      'theme',
      'theme',
      'reason_other',
    ]);
  });
});
