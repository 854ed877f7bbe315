import { describe, expect, it } from 'vitest';
import { historyRows } from '../../../renderer/history/steps.ts';

const row = (seq: number, { last = seq, isUndone = false, isNow = false } = {}) => ({
  seq,
  last,
  isUndone,
  isNow,
});

describe('what the history shows', () => {
  it('is the beginning alone where nothing was changed', () => {
    expect(historyRows({ done: [], undone: [], continuations: [] })).toEqual([row(0, { isNow: true })]);
  });

  it('is newest first: what was undone and could come back, where things stand, and before', () => {
    // Steps 1 to 4 were made, then 4 and 3 were undone: redo brings 3 back first.
    expect(historyRows({ done: [1, 2], undone: [4, 3], continuations: [] })).toEqual([
      row(4, { isUndone: true }),
      row(3, { isUndone: true }),
      row(2, { isNow: true }),
      row(1),
      row(0),
    ]);
  });

  it('is one row for a step and what only goes on with it, which is gone to together', () => {
    expect(historyRows({ done: [1, 2, 3, 4], undone: [7, 6, 5], continuations: [2, 4, 6, 7] })).toEqual([
      row(5, { last: 7, isUndone: true }),
      row(3, { last: 4, isNow: true }),
      row(1, { last: 2 }),
      row(0),
    ]);
  });

  it('is where things stand also when what goes on with the last step was undone without it', () => {
    expect(historyRows({ done: [1, 2], undone: [3], continuations: [3] })).toEqual([
      row(2, { last: 3, isNow: true }),
      row(1),
      row(0),
    ]);
  });
});
