import { describe, expect, it } from 'vitest';
import { eachInSteps, mapInSteps } from '../../../../shared/exchange/units/steps.ts';

function partsOf<Result>(work: Generator<number, Result>): {
  readonly parts: readonly number[];
  readonly result: Result;
} {
  const parts: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) parts.push(step.value);
  return { parts, result: step.value };
}

describe('long lists in steps', () => {
  it('are mapped whole and in order', () => {
    const list = Array.from({ length: 1001 }, (_, at) => at);
    const { parts, result } = partsOf(mapInSteps(list, (each) => each * 2));
    expect(result).toEqual(list.map((each) => each * 2));
    expect(parts.length).toBeGreaterThan(3);
  });

  it('say the part done of all lists together, rising to 1', () => {
    const lists = [700, 0, 300].map((length) => new Array<number>(length).fill(0));
    const { parts, result } = partsOf(
      eachInSteps(
        lists,
        ({ length }) => length,
        (list) => mapInSteps(list, () => 1),
      ),
    );
    expect(result.map(({ length }) => length)).toEqual([700, 0, 300]);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.filter((part) => part < 0 || part > 1)).toEqual([]);
    expect(parts.at(-1)).toBe(1);
  });

  it('of nothing are nothing, and end', () => {
    expect(partsOf(eachInSteps([], () => 1, mapNothing)).result).toEqual([]);
  });
});

function* mapNothing(): Generator<number, null> {
  yield 1;
  return null;
}
