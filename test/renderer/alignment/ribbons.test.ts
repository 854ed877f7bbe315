import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extent, ribbons } from '../../../renderer/alignment/ribbons.ts';

const extents = (heights: readonly number[]): readonly Extent[] => {
  let top = 0;
  return heights.map((height) => {
    const one = { top, bottom: top + height };
    top += height + 3;
    return one;
  });
};
const anySide = fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 5 }).map(extents);
/** Where a path begins and where it comes back on the other side. */
const numbers = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the bands of a bead', () => {
  it('are one for each sentence of the side that has more, within the row', () => {
    fc.assert(
      fc.property(anySide, anySide, fc.integer({ min: 20, max: 200 }), (left, right, width) => {
        const paths = ribbons(left, right, width);
        expect(paths).toHaveLength(Math.max(left.length, right.length));
        const lowest = Math.max(0, ...[...left, ...right].map(({ bottom }) => bottom));
        for (const path of paths) {
          const all = numbers(path);
          expect(all.every((each) => Number.isFinite(each) && each >= 0)).toBe(true);
          expect(Math.max(...all)).toBeLessThanOrEqual(Math.max(lowest, width) + 0.1);
        }
      }),
    );
  });

  it('run together where two sentences became one', () => {
    const [first, second] = ribbons(extents([20, 20]), extents([40]), 100);
    // M 0,top C … 100,top L 100,bottom C … 0,bottom: the first ends at the right where the second begins.
    expect(numbers(first ?? '').slice(6, 10)).toEqual([100, 0, 100, 20]);
    expect(numbers(second ?? '').slice(6, 10)).toEqual([100, 20, 100, 40]);
  });

  it('end before the other side where nothing is there', () => {
    const [stump] = ribbons(extents([20]), [], 100);
    expect(Math.max(...numbers(stump ?? '').filter((_, at) => at % 2 === 0))).toBeLessThan(50);
    expect(ribbons([], [], 100)).toEqual([]);
  });
});
