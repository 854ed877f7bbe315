import { describe, expect, it } from 'vitest';
import { languageTools } from '../../../shared/align/languages/tools.ts';
import { normalNumber, tokensOf } from '../../../shared/align/tokens.ts';

describe('tokens', () => {
  it('know where they stand, what they are and what they are counted under', () => {
    const text = '¿Cruzaron 3.000 personas?';
    const tokens = tokensOf(text, 'es-MX');
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      '¿',
      'Cruzaron',
      '3.000',
      'personas',
      '?',
    ]);
    expect(tokens.map(({ kind }) => kind)).toEqual(['mark', 'word', 'number', 'word', 'mark']);
    expect(tokens.map(({ stop }) => stop)).toEqual([true, false, false, false, false]);
  });

  it.each([
    ['3,000', '3000'],
    ['3.000', '3000'],
    ['3 000', '3000'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['3,5', '3.5'],
    ['3.5', '3.5'],
    ['07', '7'],
    ['1998', '1998'],
  ])('write the number %s as %s', (written, value) => {
    expect(normalNumber(written)).toBe(value);
  });

  it.each([
    ['es', ['trabajar', 'trabajaba', 'trabajamos']],
    ['es', ['niña', 'niños', 'niñas']],
    ['es', ['encontrar', 'encontraron', 'encontrarlo']],
    ['en', ['cross', 'crossed', 'crossing']],
    ['en', ['country', 'countries']],
    ['en', ['went', 'gone', 'goes']],
  ])('of %s have one stem for %j', (language, forms) => {
    expect(new Set(forms.map(languageTools(language).stem)).size).toBe(1);
  });

  it('of a language without tools are cut to their beginning', () => {
    const { stem, stopWords } = languageTools('de');
    expect(stem('erinnerungen')).toBe(stem('erinnerung'));
    expect(stopWords.size).toBe(0);
  });
});
