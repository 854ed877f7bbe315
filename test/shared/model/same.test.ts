import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameData } from '../../../shared/model/same.ts';
import { anyRecord } from '../../support/arbitraries.ts';

/** The same data with every object's keys in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reordered(each)]),
  );
}

describe('sameData', () => {
  test('knows what came back from JSON', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(sameData(record, JSON.parse(JSON.stringify(record)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('takes a negative zero for the zero that JSON makes of it', () => {
    expect(sameData({ value: -0 }, JSON.parse(JSON.stringify({ value: -0 })))).toBe(true);
  });

  test('does not mind the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameData(value, reordered(value))).toBe(true);
      }),
    );
  });

  test('tells apart what JSON tells apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const bytes = (value: unknown) => JSON.stringify(sortKeys(value));
        expect(sameData(a, b)).toBe(bytes(a) === bytes(b));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [{}, []],
    [[], [undefined]],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [null, {}],
    [{ a: null }, { b: null }],
    ['1', 1],
    [{ toString: 1 }, {}],
  ])('tells %j from %j', (a, b) => {
    expect(sameData(a, b)).toBe(false);
    expect(sameData(b, a)).toBe(false);
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => [key, sortKeys(each)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => ({ pair }))
    .concat({ pair: ['', 'end of an object'] });
}
