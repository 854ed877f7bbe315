import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourCandidates, isReadableOnPaper } from '../../../shared/codebook/colour-candidates.ts';
import { alikeTo, distance, leastDistance, NEAR, SIGHTS } from '../../../shared/codebook/colour-sight.ts';
import { THEME_COLOURS } from '../../../shared/codebook/colours.ts';
import { nearestDistinct, nextColour } from '../../../shared/codebook/next-colour.ts';
import { contrast, distance as measured } from './colour.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('what eyes see of two colours', () => {
  test('full vision sees what OKLab says; the distance is one both ways, and none to itself', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.constantFrom(...SIGHTS), (a, b, sight) => {
        expect(distance(a, b)).toBeCloseTo(measured(a, b), 10);
        expect(distance(a, b, sight)).toBe(distance(b, a, sight));
        expect(distance(a, a, sight)).toBe(0);
        expect(leastDistance(a, b)).toBeLessThanOrEqual(distance(a, b, sight));
      }),
    );
  });

  test('greys look to all eyes as they are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 255 }), fc.nat({ max: 255 }), (a, b) => {
        const grey = (value: number) => `#${value.toString(16).padStart(2, '0').repeat(3)}`;
        for (const sight of SIGHTS)
          expect(distance(grey(a), grey(b), sight)).toBeCloseTo(distance(grey(a), grey(b)), 3);
      }),
    );
  });

  test('red and green of one lightness are one to those without red or green cones, not to those without blue', () => {
    expect(alikeTo('#8f5f00', '#6b6a1c')).toEqual(['protanopia', 'deuteranopia']);
    expect(alikeTo('#1f6fb0', '#7a4fb0')).toEqual(['deuteranopia']);
    expect(alikeTo('#1f6fb0', '#0f7a86')).toEqual(['tritanopia']);
    expect(alikeTo('#000000', '#ffffff')).toEqual([]);
  });
});

describe('the colour of a new theme', () => {
  test('is the first of the palette at first, and one that can be read always', () => {
    expect(nextColour([])).toBe(THEME_COLOURS[0]);
    fc.assert(
      fc.property(fc.array(anyColour, { maxLength: 40 }), (used) => {
        expect(contrast(nextColour(used, used.slice(0, 5)), '#fffefb')).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 40 },
    );
  });

  test('can be told from all before it, by all eyes, for twenty siblings', () => {
    const used: string[] = [];
    for (let count = 0; count < 20; count++) used.push(nextColour(used, used));
    for (const colour of used)
      for (const other of used) if (colour !== other) expect(alikeTo(colour, other)).toEqual([]);
    expect(new Set(used).size).toBe(20);
  });

  test('goes on when every colour is taken, with the one used least', () => {
    const all = colourCandidates();
    const once = nextColour(all);
    expect(all).toContain(once);
    expect(nextColour([...all, ...all.filter((colour) => colour !== '#1f6fb0')])).toBe('#1f6fb0');
  });

  test('in the place of one that looks like a sibling to some eyes, the nearest that does not', () => {
    fc.assert(
      fc.property(anyColour, fc.array(anyColour, { minLength: 1, maxLength: 4 }), (wished, beside) => {
        const offered = nearestDistinct(wished, beside);
        expect(isReadableOnPaper(offered)).toBe(true);
        expect(Math.min(...beside.map((each) => leastDistance(each, offered)))).toBeGreaterThanOrEqual(NEAR);
      }),
      { numRuns: 60 },
    );
    expect(nearestDistinct('#1f6fb0', [])).toBe('#1f6fb0');
  });
});
