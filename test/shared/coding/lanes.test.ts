import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, type Interval, passing } from '../../../shared/coding/lanes.ts';

const intervals = fc
  .array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 12 })), { maxLength: 60 })
  .map((drafts) =>
    drafts.map(([first, length], key): Interval<number> => ({ key, first, last: first + length })),
  );

const meet = (a: Interval<number>, b: Interval<number>) => a.first <= b.last && b.first <= a.last;

describe('lanes', () => {
  it('keep apart what meets', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const lanes = assignLanes(list);
        for (const a of list) {
          for (const b of list) {
            if (a.key < b.key && meet(a, b)) expect(lanes.of.get(a.key)).not.toBe(lanes.of.get(b.key));
          }
        }
      }),
    );
  });

  it('end somewhere, also where a hundred thousand pass one place', () => {
    const many = Array.from({ length: 100_000 }, (_, key) => ({ key, first: 0, last: key % 7 }));
    const started = performance.now();
    const { of, lanes } = assignLanes(many);
    // Every place is looked up in a thousand lanes at most: about a second. Without a bound: minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(lanes.length).toBe(of.size);
    expect(lanes.length).toBeLessThan(2000);
  });

  it('stay as they are when one is added at the end', () => {
    fc.assert(
      fc.property(intervals, fc.nat({ max: 60 }), fc.nat({ max: 12 }), (list, first, length) => {
        const before = assignLanes(list);
        const after = assignLanes([...list, { key: -1, first, last: first + length }]);
        for (const { key } of list) expect(after.of.get(key)).toBe(before.of.get(key));
        expect(after.of.has(-1)).toBe(true);
      }),
    );
  });

  it('leave no gap: each takes the first that is free when it comes', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const lanes = assignLanes(list);
        list.forEach((interval, at) => {
          const earlier = list.slice(0, at).filter((each) => meet(each, interval));
          const taken = new Set(earlier.map((each) => lanes.of.get(each.key)));
          for (let lane = 0; lane < (lanes.of.get(interval.key) ?? 0); lane++)
            expect(taken.has(lane)).toBe(true);
        });
      }),
    );
  });

  it('tell what passes a place, in their order', () => {
    fc.assert(
      fc.property(intervals, fc.nat({ max: 70 }), (list, at) => {
        const lanes = assignLanes(list);
        const expected = list
          .filter((each) => each.first <= at && at <= each.last)
          .map((each) => each.key)
          .sort((a, b) => (lanes.of.get(a) ?? 0) - (lanes.of.get(b) ?? 0));
        expect(passing(lanes, at)).toEqual(expected);
      }),
    );
  });

  it('are none for nothing', () => {
    expect(assignLanes([]).of.size).toBe(0);
  });
});
