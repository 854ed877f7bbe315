import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOrder, lastOrder, orderBetween, ordersBetween } from '../../../shared/model/order.ts';

describe('order keys', () => {
  test('put at any place, again and again, stay strictly sorted and short enough for the schema', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.toSorted()).toEqual(keys);
        for (const key of keys) expect(key.length).toBeLessThan(1000);
      }),
    );
  });

  test('of a whole run lie between its neighbours, strictly rising', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 200 }), (a, b, count) => {
        const scale = ordersBetween(null, null, 41);
        const [low, high] = [scale[Math.min(a, b)] ?? null, a === b ? null : (scale[Math.max(a, b)] ?? null)];
        const run = ordersBetween(low, high, count);
        expect(run).toHaveLength(count);
        const row = [low, ...run, high].filter((key) => key !== null);
        expect(row.toSorted()).toEqual(row);
        expect(new Set(row).size).toBe(row.length);
      }),
    );
  });

  test('put a thousand times at one spot stay within the schema', () => {
    let after = orderBetween(null, null);
    const before = orderBetween(null, after);
    for (let n = 0; n < 1000; n++) after = orderBetween(before, after);
    expect(after > before).toBe(true);
    expect(after.length).toBeLessThan(1000);
  });

  test('between two siblings that share a key (two people added at once) are that key', () => {
    expect(orderBetween('a3', 'a3')).toBe('a3');
    expect(ordersBetween('a3', 'a3', 2)).toEqual(['a3', 'a3']);
  });

  test('the last one of siblings in any order is found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordersBetween(null, null, 70)), (keys) => {
        expect(lastOrder(keys.map((order) => ({ order })))).toBe(keys.toSorted().at(-1) ?? null);
      }),
    );
  });
});

describe('siblings', () => {
  const anySibling = fc.record({
    order: fc.constantFrom('Zz', 'a0', 'a0V', 'a1'),
    id: fc.string({ maxLength: 2 }),
  });

  test('sort the same from any order, by key and then by id', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySibling, { selector: ({ id }) => id }), (siblings) => {
        const sorted = siblings.toSorted(byOrder);
        expect(siblings.toReversed().sort(byOrder)).toEqual(sorted);
        for (const [at, each] of sorted.entries()) {
          const next = sorted[at + 1];
          if (!next) continue;
          expect(each.order < next.order || (each.order === next.order && each.id < next.id)).toBe(true);
        }
      }),
    );
  });
});
