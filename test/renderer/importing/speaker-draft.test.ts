import { describe, expect, it } from 'vitest';
import {
  ageOf,
  draftOf,
  genderOptions,
  nationalityOptions,
  speakerOf,
  withNationality,
} from '../../../renderer/importing/speaker-draft.ts';
import { NATIONALITIES } from '../../../shared/language/nationalities.ts';

const elvira = { pseudonym: 'Elvira', nationality: ['Guatemalan', 'Mexican'], gender: 'woman', age: 34 };

describe('a speaker being corrected', () => {
  it.each(['es', 'en'] as const)('comes back as it was when nothing is changed, in %s', (language) => {
    expect(speakerOf(draftOf(elvira, language))).toEqual(elvira);
    const nobody = { pseudonym: '', nationality: [], gender: null, age: null };
    expect(speakerOf(draftOf(nobody, language))).toEqual(nobody);
  });

  it('is shown in the window’s language and kept in English', () => {
    expect(draftOf(elvira, 'es').gender).toBe('mujer');
    const draft = { ...draftOf(elvira, 'es'), gender: 'Hombre' };
    expect(speakerOf(draft)?.gender).toBe('man');
  });

  it('takes nationalities in either language, each once, and what is still being typed', () => {
    const draft = withNationality(draftOf(elvira, 'es'), 'hondureña');
    expect(draft.nationality).toEqual(['Guatemalan', 'Mexican', 'Honduran']);
    expect(withNationality(draft, 'Honduran').nationality).toEqual(draft.nationality);
    expect(speakerOf({ ...draft, nationalityText: 'salvadoreño' })?.nationality).toContain('Salvadoran');
  });

  it('keeps a word that the lexicon does not know', () => {
    expect(withNationality(draftOf(elvira, 'en'), ' Ruritana ').nationality).toContain('Ruritana');
    expect(speakerOf({ ...draftOf(elvira, 'en'), gender: 'muxe' })?.gender).toBe('muxe');
    expect(withNationality(draftOf(elvira, 'en'), '  ').nationality).toEqual(elvira.nationality);
  });

  it.each([
    ['', null],
    [' 41 ', 41],
    ['0', 0],
    ['cuarenta', undefined],
    ['-3', undefined],
    ['200', undefined],
    ['4.5', undefined],
  ])('reads the age %j', (typed, age) => {
    expect(ageOf(typed)).toBe(age);
    expect(speakerOf({ ...draftOf(elvira, 'en'), age: typed })?.age).toBe(age);
  });
});

describe('what can be picked', () => {
  it('is all that the lexicon knows, sorted as the language sorts', () => {
    const options = nationalityOptions('es');
    expect(options).toHaveLength(NATIONALITIES.length);
    expect(options.length).toBeGreaterThan(80);
    const labels = options.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('es').compare));
  });

  it('stands in the window’s language with the other beside it', () => {
    expect(genderOptions('es')[0]).toEqual({ value: 'woman', label: 'mujer', other: 'woman' });
    expect(genderOptions('en')[0]).toEqual({ value: 'woman', label: 'woman', other: 'mujer' });
  });
});
