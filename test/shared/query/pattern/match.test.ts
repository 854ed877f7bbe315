import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../../../shared/query/pattern/compile.ts';
import { Pattern } from '../../../../shared/query/pattern/match.ts';
import { PatternError, type PatternWish } from '../../../../shared/query/pattern/pattern-wish.ts';

const wish = (source: string, change: Partial<PatternWish> = {}): PatternWish => ({
  source,
  caseAndAccents: 'folded',
  wholeWords: false,
  ...change,
});
const exact = { caseAndAccents: 'exact' } as const;

function found(text: string, pattern: PatternWish): string[] {
  return [...new Pattern(pattern, null).matches(text)].flatMap((match) =>
    match ? [text.slice(match.start, match.end)] : [],
  );
}

function replaced(text: string, pattern: PatternWish, replacement: string): string {
  let out = '';
  let from = 0;
  for (const match of new Pattern(pattern, replacement).matches(text)) {
    if (!match) continue;
    out += text.slice(from, match.start) + match.text;
    from = match.end;
  }
  return out + text.slice(from);
}

const TEXT = 'Mamá dijo: “El AÑO 2019”, y mama lloró — un año. Muñoz, munoz.';

describe('a pattern', () => {
  test('folds accents and case, in itself and in the text, unless it is exact', () => {
    expect(found(TEXT, wish('mam[áe]'))).toEqual(['Mamá', 'mama']);
    expect(found(TEXT, wish('mam[áe]', exact))).toEqual([]);
    expect(found(TEXT, wish('Mam[áe]', exact))).toEqual(['Mamá']);
    expect(found(TEXT, wish('mu\\u00f1oz'))).toEqual(['Muñoz', 'munoz']);
    expect(found(TEXT, wish('mu\\u00f1oz', exact))).toEqual([]);
    expect(found(TEXT, wish('"el'))).toEqual(['“El']);
    expect(found('b un — un', wish('[a–c] un'))).toEqual(['— un']);
    expect(found(TEXT, wish('[–x] un'))).toEqual(['— un']);
  });

  test('knows letters of every language as parts of words', () => {
    expect(found(TEXT, wish('\\bAÑO\\b', exact))).toEqual(['AÑO']);
    expect(found('niño nin', wish('\\bni\\b', exact))).toEqual([]);
    expect(found('el niño', wish('\\w+', exact))).toEqual(['el', 'niño']);
    expect(found('el niño.', wish('[\\w.]+', exact))).toEqual(['el', 'niño.']);
    expect(found('a, b', wish('\\W+', exact))).toEqual([', ']);
    expect(found('ñandú', wish('\\Ban', exact))).toEqual(['an']);
    expect(found(TEXT, wish('\\p{Lu}{2,}', exact))).toEqual(['AÑO']);
  });

  test('stands alone as whole words when asked', () => {
    const whole = (source: string) => wish(source, { wholeWords: true });
    expect(found('años año antaño', whole('año|año.'))).toEqual(['años', 'año']);
    expect(found('un 12 y 123', whole('\\d\\d'))).toEqual(['12']);
    expect(() => compilePattern(whole('a)(b'))).toThrow(PatternError);
  });

  test('reads sets where only sets make sense of it', () => {
    expect(found('abcde', wish('[[a-e]--[bd]]+', exact))).toEqual(['a', 'c', 'e']);
    expect(found('a[b] w', wish('[[]\\w', exact))).toEqual(['[b']);
  });

  test('takes each line of a block for a line', () => {
    expect(found('uno\ndos', wish('^.+$', exact))).toEqual(['uno', 'dos']);
  });

  test('does not take places without words, says so, and comes to an end', () => {
    const matches = [...new Pattern(wish('x*'), null).matches('a😀xx')];
    expect(matches.filter((match) => match !== null)).toEqual([{ start: 3, end: 5, text: null }]);
    expect(matches).toContain(null);
    expect(found('abc', wish('^|$|(?=b)'))).toEqual([]);
  });

  test.each([
    ['(a', 'group'],
    ['a)', 'group'],
    ['[a', 'class'],
    ['*a', 'repeat'],
    ['a{2,1}', 'range'],
    ['[z-a]', 'range'],
    ['\\', 'escape'],
    ['\\q', 'escape'],
    ['(?<a>x)(?<a>y)', 'name'],
    ['\\k<b>', 'name'],
    ['\\p{Nada}', 'escape'],
    ['(name', 'group'],
  ])('that cannot be read says what is wrong: %s', (source, fault) => {
    try {
      compilePattern(wish(source));
      expect.unreachable();
    } catch (error) {
      expect(error instanceof PatternError && error.fault).toBe(fault);
    }
  });
});

describe('what is put in its place', () => {
  test('takes groups by number and name, from the words as they stand', () => {
    expect(replaced('José Pérez', wish('(\\w+) (\\w+)'), '$2, $1')).toBe('Pérez, José');
    expect(replaced('Año 2019', wish('(?<año>\\d+)'), '<$<año>>')).toBe('Año <2019>');
    expect(replaced('Ñu', wish('(?<letra>ñ)', exact), '$<letra>')).toBe('Ñu');
    expect(replaced('Ñu', wish('(?<letra>ñ)'), '[$&$<letra>]')).toBe('[ÑÑ]u');
    expect(replaced('ab', wish('(a)|(b)'), '[$1|$2]')).toBe('[a|][|b]');
  });

  test('leaves what names no group as it is', () => {
    expect(replaced('a', wish('a'), '$1 $<x> $ $$ $0')).toBe('$1 $<x> $ $ $0');
    expect(replaced('a', wish('(a)'), '$10')).toBe('a0');
  });
});

test('exact patterns find and replace as the language itself does, in any text', () => {
  const sources = fc.constantFrom(
    'a',
    'a+',
    '(a)(b)?',
    '[ab]+?b',
    '(?<x>ñ)|b',
    '(?<=a)b',
    'b(?!a)',
    '(.)\\1',
    '😀|a',
  );
  const replacements = fc.constantFrom('', 'X', '$1', '[$&]', '$2$1', '$$');
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '😀', '\n', ' '), maxLength: 20 });
  fc.assert(
    fc.property(sources, replacements, texts, (source, replacement, text) => {
      expect(replaced(text, wish(source, exact), replacement)).toBe(
        text.replace(new RegExp(source, 'gmu'), replacement),
      );
    }),
  );
});
