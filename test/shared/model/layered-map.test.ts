import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LayeredMap } from '../../../shared/model/layered-map.ts';

const anyChanges = fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.option(fc.nat(), { nil: undefined })), {
  maxLength: 3000,
  size: 'max',
});

test('holds what a plain map would, whatever the number of changes, and leaves the ones before as they were', () => {
  const base = new Map(Array.from({ length: 6000 }, (_, key) => [key, -key]));
  fc.assert(
    fc.property(fc.array(anyChanges, { maxLength: 6 }), (sequence) => {
      let layered = new LayeredMap(base);
      const plain = new Map(base);
      const earlier: { layered: LayeredMap<number, number>; values: number[] }[] = [];
      for (const changes of sequence) {
        earlier.push({ layered, values: [...plain.values()].sort() });
        layered = layered.with(new Map(changes));
        for (const [key, value] of changes) {
          if (value === undefined) plain.delete(key);
          else plain.set(key, value);
        }
        for (const [key] of changes) expect(layered.get(key)).toBe(plain.get(key));
        for (const key of [0, 1, 5999, 6000, 19_999]) expect(layered.get(key)).toBe(plain.get(key));
        expect([...layered.values()].sort()).toEqual([...plain.values()].sort());
        const called: number[] = [];
        layered.forEach((value) => {
          called.push(value);
        });
        expect(called.sort()).toEqual([...plain.values()].sort());
      }
      for (const { layered: before, values } of earlier) expect([...before.values()].sort()).toEqual(values);
    }),
    { numRuns: 6 },
  );
});

test('is the identical map where nothing changes', () => {
  const map = new LayeredMap(new Map([['a', 1]]));
  expect(map.with(new Map())).toBe(map);
});
