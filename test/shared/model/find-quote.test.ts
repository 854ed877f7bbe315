import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../shared/model/find-quote.ts';
import { anyText } from '../../support/arbitraries.ts';

/** All places of a quote in a text, overlapping ones too. */
function places(text: string, quote: string): number[] {
  return [...Array(text.length).keys()].filter((at) => text.startsWith(quote, at));
}

function context(text: string, at: number, quote: string) {
  return {
    quote,
    prefix: text.slice(Math.max(0, at - 32), at),
    suffix: text.slice(at + quote.length, at + quote.length + 32),
  };
}

/** How well a place fits, counted from the quote outwards, unit by unit. */
function contextMatched(
  text: string,
  at: number,
  wanted: { quote: string; prefix: string; suffix: string },
): number {
  let score = 0;
  for (let n = 1; n <= wanted.prefix.length && text.slice(0, at).endsWith(wanted.prefix.slice(-n)); n++)
    score++;
  const behind = text.slice(at + wanted.quote.length);
  for (let n = 1; n <= wanted.suffix.length && behind.startsWith(wanted.suffix.slice(0, n)); n++) score++;
  return score;
}

const anyPlace = fc.tuple(anyText(30), fc.nat(), fc.nat()).map(([text, a, b]) => {
  const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return { text, start: ends[0] ?? 0, end: ends[1] ?? 0 };
});

describe('findQuote', () => {
  test('finds words where they are, given their context', () => {
    fc.assert(
      fc.property(anyPlace, ({ text, start, end }) => {
        fc.pre(start < end);
        const wanted = context(text, start, text.slice(start, end));
        expect(findQuote(text, wanted, start)).toEqual({ start, end });
      }),
      { numRuns: 300 },
    );
  });

  test('takes the best fitting place, the nearest of equals, in any text', () => {
    fc.assert(
      fc.property(anyPlace, anyText(40), fc.nat({ max: 40 }), ({ text, start, end }, other, near) => {
        fc.pre(start < end);
        const wanted = context(text, start, text.slice(start, end));
        const elsewhere = `${other}${wanted.quote}${other}${wanted.prefix}${wanted.quote}`;
        const found = findQuote(elsewhere, wanted, near);
        const all = places(elsewhere, wanted.quote);
        const best = Math.max(...all.map((at) => contextMatched(elsewhere, at, wanted)));
        if (found === null) {
          expect(wanted.quote.length).toBeLessThan(24);
          expect(best).toBeLessThan(Math.max(1, Math.min(8, wanted.prefix.length + wanted.suffix.length)));
          return;
        }
        expect(elsewhere.slice(found.start, found.end)).toBe(wanted.quote);
        const equals = all.filter((at) => contextMatched(elsewhere, at, wanted) === best);
        expect(equals).toContain(found.start);
        expect(Math.abs(found.start - near)).toBe(Math.min(...equals.map((at) => Math.abs(at - near))));
      }),
      { numRuns: 300 },
    );
  });

  const echo = 'mi hijo y mis dos hijas pequeñas';
  test.each([
    [0, 0],
    [40, 1],
    [60, 2],
    [1000, 3],
  ])('among equals takes the one nearest to %i', (near, which) => {
    const text = [echo, echo, echo, echo].join(', ');
    const start = which * (echo.length + 2);
    expect(findQuote(text, { quote: echo, prefix: '', suffix: '' }, near)?.start).toBe(start);
  });

  test('believes context rather than position', () => {
    const text = 'dijo que no. Y mi padre dijo que no podía ser.';
    const wanted = { quote: 'dijo que no', prefix: 'Y mi padre ', suffix: ' podía ser.' };
    expect(findQuote(text, wanted, 0)).toEqual({ start: 24, end: 35 });
  });

  test('refuses short words whose surroundings are others', () => {
    const wanted = { quote: 'miedo', prefix: 'Nunca he tenido ', suffix: ' a los perros' };
    expect(findQuote('Todos tenían miedo.', wanted, 13)).toBeNull();
  });

  test('refuses short words that came without surroundings, unless they are all there is', () => {
    const wanted = { quote: 'miedo', prefix: '', suffix: '' };
    expect(findQuote('Todos tenían miedo.', wanted, 13)).toBeNull();
    expect(findQuote('miedo', wanted, 0)).toEqual({ start: 0, end: 5 });
  });

  test('believes long words alone, unless told to ask for more', () => {
    const quote = 'salimos a las tres de la mañana';
    const text = `Esa noche ${quote} con frío.`;
    const wanted = { quote, prefix: 'Entonces ', suffix: ', los cuatro' };
    expect(findQuote(text, wanted, 0)?.start).toBe(10);
    expect(findQuote(text, wanted, 0, Number.POSITIVE_INFINITY)).toBeNull();
  });

  test('finds no empty quote, and nothing in an empty text', () => {
    expect(findQuote('texto', { quote: '', prefix: 'te', suffix: 'xto' }, 2)).toBeNull();
    expect(findQuote('', { quote: 'a', prefix: '', suffix: '' }, 0)).toBeNull();
  });
});
