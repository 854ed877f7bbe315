import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../shared/language/identify.ts';
import { languageStretches } from '../../../shared/language/stretches.ts';
import { OTHER_LANGUAGES } from '../../fixtures/language/other-languages.ts';
import { ROMANCE_FRAGMENTS, ROMANCE_SENTENCES } from '../../fixtures/language/romance-fragments.ts';
import { ENGLISH, SPANISH, SWITCHED } from '../../fixtures/language/spanish-english.ts';
import { anyText } from '../../support/arbitraries.ts';

const languageOf = (text: string) => identifyLanguage(text).language;
const spoken = (text: string) =>
  languageStretches(text).map(({ start, end, language }) => [language, text.slice(start, end)]);

describe('the language of a text', () => {
  it.each(SPANISH)('is Spanish: %s', (text) => expect(languageOf(text)).toBe('es'));
  it.each(ENGLISH)('is English: %s', (text) => expect(languageOf(text)).toBe('en'));

  it('is neither for every sentence of other languages', () => {
    for (const texts of [OTHER_LANGUAGES, ROMANCE_SENTENCES])
      for (const [tag, lines] of Object.entries(texts))
        for (const line of lines) expect([tag, line, languageOf(line)]).toEqual([tag, line, 'other']);
  });

  it('is neither for most fragments of the languages nearest to Spanish', () => {
    const fragments = Object.values(ROMANCE_FRAGMENTS).flat();
    expect(
      fragments.filter((text) => languageOf(text) === 'other').length / fragments.length,
    ).toBeGreaterThan(0.94);
    const threes = Object.values(OTHER_LANGUAGES)
      .flat()
      .flatMap((line) => line.match(/\S+ \S+ \S+/g) ?? []);
    expect(threes.filter((text) => languageOf(text) === 'other').length / threes.length).toBeGreaterThan(0.9);
  });

  it('is told by the small words beside names', () => {
    for (const text of ['White, y', 'Merit en', 'Sky News, entre', 'Manning con', 'rival local, el Polonia'])
      expect([text, languageOf(text)]).toEqual([text, 'es']);
    for (const text of ['Lanzarote, Fuerteventura and', 'China in', 'Reuben said', 'the López family'])
      expect([text, languageOf(text)]).toEqual([text, 'en']);
  });

  it('is told without accents, in capitals, and past Roman numerals', () => {
    expect(languageOf('tambien tenia mas de tres anos ahi')).toBe('es');
    expect(languageOf('SE DECRETA QUE:')).toBe('es');
    expect(languageOf('THE COURT ORDERS THAT she be released')).toBe('en');
    expect(languageOf('Entró en la fase I a los dos años, y en la fase II después.')).toBe('es');
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

  it('leaves the language of most of the words in `main`', () => {
    const text =
      'Nos quedamos esperando en la frontera hasta que dijo you have to go back y nos regresamos todos.';
    expect(identifyLanguage(text)).toMatchObject({ language: 'mixed', main: 'es' });
  });

  it('answers any text at all, with stretches that begin and end at whole characters', () => {
    const odd = fc.constantFrom(
      '',
      '\uD83D',
      '\uDE00',
      '👩🏽‍🌾',
      '🇭🇳',
      'مرحبا بكم',
      'שלום עליכם',
      '\u202Eabc\u202C',
      'e\u0301l nin\u0303o',
      'K’iche’ xinb’ij',
      '\u0000',
      '\uFEFF',
      '𝓗𝓸𝓵𝓪',
      '我们走了',
      "l'",
      '* _ *',
      'I',
      'constructor __proto__ toString',
      'x'.repeat(300),
    );
    const text = fc
      .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 }), anyText(16)), { maxLength: 8 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        const { language, main, share, stretches } = identifyLanguage(words);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(language === null).toBe(main === null);
        for (const { start, end } of stretches) {
          expect(end).toBeLessThanOrEqual(words.length);
          expect(words.slice(start, end)).toMatch(
            /^[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}'’ʼ´ˊ]$|^[\p{L}\p{M}]$/su,
          );
          // No half of a surrogate pair.
          for (const at of [start, end])
            expect(
              /[\uD800-\uDBFF]$/.test(words.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(words.slice(at)),
            ).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
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
