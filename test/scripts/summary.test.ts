import { describe, expect, it } from 'vitest';
import { percentile, summarise } from '../bench/summary.mjs';

describe('a line of the bench', () => {
  it('gives the middle and the slow end by nearest rank, whatever the order', () => {
    const samples = [20, 1, 3, 2, 4, 5, 6, 7, 8, 9];
    expect(percentile(samples, 0.5)).toBe(5);
    expect(percentile(samples, 0.95)).toBe(20);
    expect(percentile([7], 0.95)).toBe(7);
    expect(samples[0]).toBe(20);
  });

  it('says how often it was measured, and refuses to speak of nothing', () => {
    const what = { what: 'start', at: 'here', unit: 'ms' };
    expect(summarise({ ...what, samples: [1.04, 2.06] })).toEqual({ ...what, p50: 1, p95: 2.1, n: 2 });
    expect(() => summarise({ ...what, samples: [] })).toThrow('start');
  });
});
