import { describe, expect, it } from 'vitest';
import { scrollStep } from '../../../renderer/reader/drag-scroll.ts';

describe('a drag held at an edge', () => {
  it('stands still over the text', () => {
    expect(scrollStep(300, 100, 500)).toBe(0);
  });
  it('goes down past the lower edge and up past the upper, faster the further', () => {
    expect(scrollStep(490, 100, 500)).toBeGreaterThan(0);
    expect(scrollStep(110, 100, 500)).toBeLessThan(0);
    expect(scrollStep(600, 100, 500)).toBeGreaterThan(scrollStep(510, 100, 500));
    expect(scrollStep(5_000, 100, 500)).toBe(scrollStep(9_000, 100, 500));
  });
});
