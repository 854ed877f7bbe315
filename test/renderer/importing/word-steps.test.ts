import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestBorder, stepBorder, stopsIn } from '../../../renderer/importing/word-steps.ts';

const TEXT = '“Salimos de noche. No hubo tiempo.” Dijo';

describe('a border between words', () => {
  it('stops before words where it begins them, behind them where it ends them', () => {
    const at = TEXT.indexOf('de');
    expect(stepBorder(TEXT, at, 1, 'start', 'word', 'es')).toBe(TEXT.indexOf('noche'));
    expect(stepBorder(TEXT, at, -1, 'start', 'word', 'es')).toBe(TEXT.indexOf('Salimos'));
    expect(stepBorder(TEXT, at, 1, 'end', 'word', 'es')).toBe(TEXT.indexOf('de') + 2);
  });

  it('stops at marks and punctuation, so that they can be left out', () => {
    expect(stepBorder(TEXT, TEXT.indexOf('Salimos'), -1, 'start', 'word', 'es')).toBe(0);
    const word = TEXT.indexOf('tiempo') + 6;
    const dot = stepBorder(TEXT, word, 1, 'end', 'word', 'es');
    expect(dot).toBe(word + 1);
    expect(stepBorder(TEXT, dot, 1, 'end', 'word', 'es')).toBe(word + 2);
  });

  it('moves by sentences', () => {
    const second = TEXT.indexOf('No hubo');
    expect(stepBorder(TEXT, TEXT.indexOf('de'), 1, 'start', 'sentence', 'es')).toBe(second);
    expect(stepBorder(TEXT, second + 4, -1, 'start', 'sentence', 'es')).toBe(second);
  });

  it('goes no further than the text', () => {
    expect(stepBorder(TEXT, TEXT.length, 1, 'end', 'word', 'es')).toBe(TEXT.length);
    expect(stepBorder(TEXT, 0, -1, 'start', 'word', 'es')).toBe(0);
    expect(stepBorder('', 0, 1, 'start', 'word', 'es')).toBe(0);
  });

  it('never stands inside a letter or a word of a long text, and always moves', () => {
    const long = `${'palabra ñandú 👨‍👩‍👧 '.repeat(200)}fin`;
    const stops = new Set(stopsIn(long, 'start', 'word', 'es'));
    fc.assert(
      fc.property(fc.nat(long.length), fc.constantFrom(-1 as const, 1 as const), (at, direction) => {
        const to = stepBorder(long, at, direction, 'start', 'word', 'es');
        if (at > 0 && at < long.length - 3) expect((to - at) * direction).toBeGreaterThan(0);
        expect(stops.has(to) || to === long.length || to === 0).toBe(true);
      }),
    );
  });

  it('is put where a click meant it', () => {
    const word = TEXT.indexOf('noche');
    expect(nearestBorder(TEXT, word + 1, 'start', 'es')).toBe(word);
    expect(nearestBorder(TEXT, word + 4, 'end', 'es')).toBe(word + 5);
    expect(nearestBorder('', 0, 'start', 'es')).toBe(0);
  });
});
