import { describe, expect, it } from 'vitest';
import { historyRows } from '../../../renderer/history/steps.ts';

describe('what the history shows', () => {
  it('is the beginning alone where nothing was changed', () => {
    expect(historyRows({ done: [], undone: [] })).toEqual([{ seq: 0, isUndone: false, isNow: true }]);
  });

  it('is newest first: what was undone and could come back, where things stand, and before', () => {
    // Steps 1 to 4 were made, then 4 and 3 were undone: redo brings 3 back first.
    expect(historyRows({ done: [1, 2], undone: [4, 3] })).toEqual([
      { seq: 4, isUndone: true, isNow: false },
      { seq: 3, isUndone: true, isNow: false },
      { seq: 2, isUndone: false, isNow: true },
      { seq: 1, isUndone: false, isNow: false },
      { seq: 0, isUndone: false, isNow: false },
    ]);
  });
});
