import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../shared/memory/differences.ts';
import { matchPercent } from '../../../shared/memory/match.ts';
import { plainText } from '../../../shared/memory/words.ts';

const anyWord = fc.constantFrom(
  'casa',
  'Casa',
  'río',
  'noche',
  'llegué',
  '12',
  '3.000',
  ',',
  '.',
  '—',
  '¿',
  '?',
);
const anyText = fc.oneof(
  fc.array(anyWord, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('how far two texts match', () => {
  it('is the same from both sides, and between 0 and 100', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const percent = matchPercent(a, b);
        expect(percent).toBe(matchPercent(b, a));
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is 100 exactly where they are equal after NFC and blanks', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(matchPercent(a, b) === 100).toBe(plainText(a) === plainText(b));
        expect(matchPercent(a, ` ${a.normalize('NFD').replace(/ /g, '\t ')}\n`)).toBe(100);
      }),
    );
  });

  it('never falls as more of the end is the same', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyWord, { minLength: 1, maxLength: 8 }), (a, b, end) => {
        const rest = end.join(' ');
        expect(matchPercent(`${a} ${rest}`, `${b} ${rest}`)).toBeGreaterThanOrEqual(matchPercent(a, b) - 1);
      }),
    );
  });

  it('counts words, and numbers and marks less', () => {
    const text = 'Caminamos tres noches hasta llegar al río.';
    expect(matchPercent(text, 'Caminamos tres noches hasta llegar al muro.')).toBe(86);
    expect(matchPercent(text, 'Caminamos tres noches hasta llegar al río')).toBe(96);
    expect(matchPercent('Pagué 300 dólares', 'Pagué 500 dólares')).toBe(80);
    expect(matchPercent(text, text.toUpperCase())).toBe(99);
    expect(matchPercent(text, 'Mi mamá vendía tortillas')).toBe(0);
    expect(matchPercent(text, '')).toBe(0);
  });

  it('answers for very long texts', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => `palabra${at % 977}`).join(' ');
    expect(matchPercent(long, `${long} más`)).toBe(99);
    expect(matchPercent(long, long)).toBe(100);
    expect(matchPercent(long, long.split(' ').reverse().join(' '))).toBe(0);
  });
});

describe('the differences of two texts', () => {
  it('are the stored text and the one at hand, run by run', () => {
    fc.assert(
      fc.property(anyText, anyText, (stored, atHand) => {
        const runs = differences(stored, atHand);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('atHand')).toBe(stored);
        expect(plainText(without('stored')).toLowerCase().replace(/ /g, '')).toBe(
          plainText(atHand).toLowerCase().replace(/ /g, ''),
        );
        for (const [at, run] of runs.entries()) expect(run.kind).not.toBe(runs[at + 1]?.kind);
      }),
    );
  });

  it('name what is only in one of them', () => {
    expect(differences('Salimos de noche.', 'Salimos muy de madrugada.')).toEqual([
      { kind: 'same', text: 'Salimos' },
      { kind: 'atHand', text: ' muy' },
      { kind: 'same', text: ' de' },
      { kind: 'stored', text: ' noche' },
      { kind: 'atHand', text: ' madrugada' },
      { kind: 'same', text: '.' },
    ]);
  });
});
