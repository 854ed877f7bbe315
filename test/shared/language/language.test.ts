import { describe, expect, it } from 'vitest';
import { likeness } from '../../../shared/language/counterparts.ts';
import { findGender } from '../../../shared/language/genders.ts';
import { guessLanguage } from '../../../shared/language/guess.ts';
import { findNationality } from '../../../shared/language/nationalities.ts';
import { findNumeral } from '../../../shared/language/numerals.ts';
import { ARTICLES, unmark } from '../../fixtures/import/articles.ts';

const QUOTATIONS = ARTICLES.flatMap(({ text: marked }) => {
  const { text, expected } = unmark(marked);
  return expected.map(({ es, en }) => ({ es: text.slice(...es), en: text.slice(...en) }));
});

describe('guessLanguage', () => {
  it('tells every quotation of the fixtures', () => {
    for (const { es, en } of QUOTATIONS) {
      expect(guessLanguage(es).language).toBe('es');
      expect(guessLanguage(en).language).toBe('en');
    }
  });
  it('says nothing of what tells nothing', () => {
    for (const text of ['', 'No.', '1234', 'Rosa Martínez', '—'])
      expect(guessLanguage(text).language).not.toBe('en');
    expect(guessLanguage('No.').language).toBeNull();
  });
});

describe('likeness', () => {
  it('sets translations apart from strangers', () => {
    const own = QUOTATIONS.map(({ es, en }) => likeness(es, en) ?? 1);
    const strangers = QUOTATIONS.flatMap(({ es }, at) =>
      QUOTATIONS.flatMap(({ en }, other) => (at === other ? [] : (likeness(es, en) ?? []))),
    );
    const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
    const part = (list: readonly number[], share: number) =>
      sorted(list)[Math.floor(share * list.length)] ?? 0;
    expect(part(own, 0.1)).toBeGreaterThan(part(strangers, 0.95));
    expect(part(strangers, 0.5)).toBeLessThan(0.13);
  });
  it('does not judge what has no words', () => expect(likeness('Sí.', 'Yes.')).toBeNull());
});

describe('the lexicons', () => {
  it('know nationalities in both languages and both genders, however typed', () => {
    const id = (word: string) => findNationality(word)?.nationality.id;
    expect(
      ['Honduran', 'hondureña', 'HONDUREÑO', 'Honduras', 'Haití', 'EE. UU.', 'Costa Rican'].map(id),
    ).toEqual(['honduran', 'honduran', 'honduran', 'honduran', 'haitian', 'american', 'costa-rican']);
    expect(findNationality('hondureña')?.grammar).toBe('feminine');
    expect(findNationality('nicaragüense')?.grammar).toBeNull();
    expect(id('Martian')).toBeUndefined();
  });
  it('know every country of Latin America and the Caribbean', () => {
    const countries =
      'Antigua and Barbuda,Argentina,Bahamas,Barbados,Belize,Bolivia,Brazil,Chile,Colombia,Costa Rica,Cuba,Dominica,Dominican Republic,Ecuador,El Salvador,Grenada,Guatemala,Guyana,Haiti,Honduras,Jamaica,Mexico,Nicaragua,Panama,Paraguay,Peru,Puerto Rico,Saint Kitts and Nevis,Saint Lucia,Saint Vincent and the Grenadines,Suriname,Trinidad and Tobago,Uruguay,Venezuela';
    expect(countries.split(',').filter((country) => findNationality(country) === null)).toEqual([]);
  });
  it('know genders and numbers in words', () => {
    expect(findGender('Mujer Trans')?.gender.id).toBe('transgender-woman');
    expect(findGender('tree')).toBeNull();
    expect([
      findNumeral('cuarenta y un'),
      findNumeral('thirty-nine'),
      findNumeral('veintidós'),
      findNumeral('x'),
    ]).toEqual([41, 39, 22, null]);
  });
});
