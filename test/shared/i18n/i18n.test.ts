import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, createI18n, describeProblem } from '../../../shared/i18n/i18n.ts';
import { UI_LANGUAGES } from '../../../shared/model/records.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { dictionary, placeholders } from './dictionary.ts';

describe('the language at first start', () => {
  test.each<[readonly string[], string]>([
    [['es'], 'es'],
    [['es-MX', 'en-US'], 'es'],
    [['ES_hn.UTF-8'], 'es'],
    [['en-GB', 'es'], 'en'],
    [['fr-FR', 'es-419', 'en'], 'es'],
    [['mam', 'quc'], 'en'],
    [['est', 'eng'], 'en'],
    [['', '-', 'C'], 'en'],
    [[], 'en'],
  ])('of a system that prefers %j is %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });

  test('is always one that the window speaks', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (preferred) => {
        expect(UI_LANGUAGES).toContain(chooseLanguage(preferred));
      }),
    );
  });
});

describe('the words of the window', () => {
  test('are there at once, in the language asked for', () => {
    expect(createI18n('es').t('save')).toBe('Guardar');
    expect(createI18n('en').t('save')).toBe('Save');
  });

  test('switch at once, without waiting, and back', () => {
    const i18n = createI18n('en');
    void i18n.changeLanguage('es');
    expect(i18n.language).toBe('es');
    expect(i18n.t('undo')).toBe('Deshacer');
    void i18n.changeLanguage('en');
    expect(i18n.t('undo')).toBe('Undo');
  });

  test('tell those who listen that they switched', async () => {
    const i18n = createI18n('en');
    const heard: string[] = [];
    i18n.on('languageChanged', (language) => heard.push(language));
    await i18n.changeLanguage('es');
    expect(heard).toEqual(['es']);
  });

  test('switch for one window and not for another', async () => {
    const [one, other] = [createI18n('en'), createI18n('en')];
    await one.changeLanguage('es');
    expect(other.t('save')).toBe('Save');
  });

  test('never fall back to the other language', () => {
    const i18n = createI18n('es');
    i18n.addResource('en', 'common', 'onlyEnglish', 'Only in English');
    try {
      expect(i18n.exists('onlyEnglish')).toBe(false);
      expect(Reflect.apply(i18n.t, i18n, ['onlyEnglish'])).toBe('onlyEnglish');
    } finally {
      // The strings are everybody's.
      Reflect.deleteProperty(i18n.getResourceBundle('en', 'common'), 'onlyEnglish');
    }
  });

  test('hold every string of the dictionaries, as written', () => {
    for (const language of UI_LANGUAGES) {
      const i18n = createI18n(language);
      for (const [namespace, strings] of dictionary(language)) {
        for (const [key, text] of strings) expect(i18n.getResource(language, namespace, key)).toBe(text);
      }
    }
  });
});

describe('a problem', () => {
  test('is described in the language spoken now', async () => {
    const i18n = createI18n('en');
    const problem = new Problem('fileEmpty', { file: 'entrevista.txt' });
    expect(describeProblem(i18n, problem)).toBe(
      '“entrevista.txt” is empty. Choose a file that has text in it.',
    );
    await i18n.changeLanguage('es');
    expect(describeProblem(i18n, problem)).toBe(
      '“entrevista.txt” está vacío. Elige un archivo que tenga texto.',
    );
  });

  test('has a sentence of its own for every code in both languages, with what it names filled in', () => {
    for (const language of UI_LANGUAGES) {
      const i18n = createI18n(language);
      for (const [code, text] of dictionary(language).get('problems') ?? []) {
        const params = Object.fromEntries(placeholders(text).map((name) => [name, `<${name}>`]));
        const sentence = Reflect.apply(i18n.t, i18n, [code, { ns: 'problems', ...params }]);
        for (const value of Object.values(params)) expect(sentence, code).toContain(value);
        expect(sentence, code).not.toMatch(/\{\{|\}\}/);
        expect(sentence, code).toMatch(/[.)”]$/);
      }
    }
  });

  test('says a file name as it is, whatever it looks like', () => {
    const i18n = createI18n('en');
    for (const file of ['$t(common:appName).txt', '{{limit}}.txt', '<b>&.txt', '$&.txt', 'niñez “1”.txt'])
      expect(describeProblem(i18n, new Problem('fileEmpty', { file }))).toContain(`“${file}”`);
  });

  test('keeps its cause for the log, and its words out of it', () => {
    const cause = new Error('EACCES');
    const problem = new Problem('fileUnreadable', { file: 'a.txt' }, cause);
    expect(problem.cause).toBe(cause);
    expect(problem.message).toBe('fileUnreadable');
    expect('cause' in new Problem('unexpected')).toBe(false);
  });
});
