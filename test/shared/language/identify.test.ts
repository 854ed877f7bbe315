import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../shared/language/identify.ts';
import { languageStretches } from '../../../shared/language/stretches.ts';
import { OTHER_LANGUAGES } from '../../fixtures/language/other-languages.ts';
import { ENGLISH, SPANISH, SWITCHED } from '../../fixtures/language/spanish-english.ts';
import { anyText } from '../../support/arbitraries.ts';

const languageOf = (text: string) => identifyLanguage(text).language;
const spoken = (text: string) =>
  languageStretches(text).map(({ start, end, language }) => [language, text.slice(start, end)]);

describe('the language of a text', () => {
  it.each(SPANISH)('is Spanish: %s', (text) => expect(languageOf(text)).toBe('es'));
  it.each(ENGLISH)('is English: %s', (text) => expect(languageOf(text)).toBe('en'));

  it('is neither for at least 19 in 20 lines of other languages, and Spanish for no whole text of them', () => {
    const all = Object.values(OTHER_LANGUAGES).flat();
    const found = all.filter((text) => languageOf(text) === 'other');
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.95);
    for (const [tag, lines] of Object.entries(OTHER_LANGUAGES))
      expect([tag, languageOf(lines.join(' '))]).toEqual([tag, 'other']);
  });

  it('is not told by what both have, or what neither has', () => {
    for (const text of ['', '—', '…', '1234', '3:30', 'No.', 'https://example.org/la/casa', 'a@b.mx'])
      expect(languageOf(text)).toBeNull();
    expect(languageOf('我走了。')).toBe('other');
    expect(languageOf('Мы ушли ночью.')).toBe('other');
  });

  it('is not changed by a name, a loanword or a quotation, which are small parts of it', () => {
    const text =
      'Cuando llegamos nadie nos esperaba, así que dormimos tres noches en la estación de Fort Worth con los niños, y un policía nos gritaba «get out» cada mañana antes de que saliera el sol sobre la ciudad.';
    expect(identifyLanguage(text)).toMatchObject({ language: 'es', main: 'es' });
  });

  it('is the same for each paragraph in a text of a thousand', () => {
    const text = `${SPANISH.join('\n')}\n`.repeat(50);
    expect(languageOf(text)).toBe('es');
  });
});

describe('code-switching', () => {
  it.each(SWITCHED)('is seen: %s', (marked) => {
    const text = marked.replaceAll('| ', '');
    expect(languageOf(text)).toBe('mixed');
    expect(languageStretches(text)).toHaveLength(marked.split('|').length);
  });

  it('is marked from the first to the last word of each language', () => {
    expect(spoken('Me dijeron que no había *shelter* and then we left.')).toEqual([
      ['es', 'Me dijeron que no había'],
      ['en', 'shelter* and then we left'],
    ]);
    expect(spoken('Yo le dije: I don’t know what you want, y se fue corriendo.')).toEqual([
      ['es', 'Yo le dije'],
      ['en', 'I don’t know what you want'],
      ['es', 'y se fue corriendo'],
    ]);
    expect(spoken('Nos quedamos en un *shelter* de la iglesia.').map(([language]) => language)).toEqual([
      'es',
      'en',
      'es',
    ]);
  });

  it('gives stretches in order, apart, inside the text, no two neighbours alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText(16), fc.constantFrom(...SPANISH, ...ENGLISH)), { maxLength: 6 }),
        (parts) => {
          const text = parts.join(' ');
          let last = { end: 0, language: '' };
          for (const stretch of languageStretches(text)) {
            expect(stretch.start).toBeGreaterThanOrEqual(last.end);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            expect(stretch.language).not.toBe(last.language);
            last = stretch;
          }
          expect(last.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
