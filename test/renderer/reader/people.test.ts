// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

vi.hoisted(() => {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
});

import { languageHeading, nameForSide, uiLanguageOf } from '../../../renderer/reader/languages.ts';
import { attributesOf, headerAttributes, initials, speakersOf } from '../../../renderer/reader/people.ts';
import { formatsFor } from '../../../renderer/ui/language.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { sampleProject } from '../../../shared/sample/index.ts';
import { testEffects } from '../../support/effects.ts';

const words = (language: 'es' | 'en') => ({ language, formats: formatsFor(language), yes: 'yes', no: 'no' });

describe('who speaks', () => {
  const index = new ProjectIndex(sampleProject(testEffects()));
  const rosa = index.all('case').find((person) => person.name.es === 'Rosa');
  if (!rosa) throw new Error('no Rosa in the sample');

  it('are the participants, not who asks', () => {
    const document = index.all('document').find((each) => each.name.includes('Rosa'));
    const view = document && index.document(document.id);
    expect(view && speakersOf(index, view).map((person) => person.name.es)).toEqual(['Rosa']);
  });

  it('have their attributes in the window’s language', () => {
    const facts = (language: 'es' | 'en') =>
      headerAttributes(attributesOf(index, rosa, words(language))).map(({ text }) => text);
    expect(facts('en')).toEqual(['Honduran', 'woman', '41']);
    expect(facts('es')).toEqual(['hondureña', 'mujer', '41']);
  });
});

describe('a coder’s letters', () => {
  it('are the first of the first and the last name', () => {
    expect(initials('María Vega')).toBe('MV');
    expect(initials('María V.')).toBe('MV');
    expect(initials('ñandú')).toBe('Ñ');
    expect(initials('Ana de la Cruz')).toBe('AC');
    expect(initials(' 7 ')).toBe('');
  });
});

describe('a side’s language', () => {
  it('heads its column in its own words', () => {
    expect(languageHeading('es')).toBe('Español');
    expect(languageHeading('en')).toBe('English');
    expect(languageHeading('zz-nothing-known')).not.toBe('');
  });

  it('chooses the name that belongs there, or the other where there is none', () => {
    const name = { es: 'Entrevistadora', en: 'Interviewer' };
    expect(nameForSide(name, 'es-419', 'en')).toEqual({ text: 'Entrevistadora', lang: 'es' });
    expect(nameForSide(name, 'mam', 'en')).toEqual({ text: 'Interviewer', lang: 'en' });
    expect(nameForSide({ es: 'Ana', en: '' }, 'en', 'en')).toEqual({ text: 'Ana', lang: 'es' });
    expect(uiLanguageOf('mam')).toBeNull();
  });
});
