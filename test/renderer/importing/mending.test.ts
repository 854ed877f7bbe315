import { describe, expect, it } from 'vitest';
import {
  isMended,
  mend,
  redoMending,
  startMending,
  undoMending,
} from '../../../renderer/importing/mending.ts';

describe('mending', () => {
  it('takes steps back and forth', () => {
    const two = mend(mend(startMending('a'), 'b'), 'c');
    expect(undoMending(two).now).toBe('b');
    expect(undoMending(undoMending(two)).now).toBe('a');
    expect(redoMending(undoMending(two)).now).toBe('c');
    expect(redoMending(redoMending(undoMending(undoMending(two)))).now).toBe('c');
  });

  it('stays where it is at both ends', () => {
    const start = startMending('a');
    expect(undoMending(start)).toBe(start);
    expect(redoMending(start)).toBe(start);
  });

  it('knows whether anything would be lost', () => {
    const start = startMending('a');
    expect(isMended(start)).toBe(false);
    const one = mend(start, 'b');
    expect(isMended(one)).toBe(true);
    expect(isMended(undoMending(one))).toBe(false);
  });

  it('is not changed by a step that cannot be taken or changes nothing', () => {
    const one = mend(startMending('a'), 'b');
    expect(mend(one, null)).toBe(one);
    expect(mend(one, 'b')).toBe(one);
  });

  it('forgets what was undone when another step is taken', () => {
    const other = mend(undoMending(mend(startMending('a'), 'b')), 'c');
    expect(other.future).toEqual([]);
    expect(undoMending(other).now).toBe('a');
  });

  it('takes moves of one border back as one, until something else is done', () => {
    let mending = mend(mend(startMending(0), 1, 'es'), 2, 'es');
    expect(undoMending(mending).now).toBe(0);
    mending = mend(mend(mending, 3, 'en'), 4, 'en');
    expect(undoMending(mending).now).toBe(2);
    mending = mend(undoMending(mending), 5, 'en');
    expect(undoMending(mending).now).toBe(2);
  });

  it('begins a move anew after an undo', () => {
    const moved = mend(startMending(0), 1, 'es');
    const again = mend(redoMending(undoMending(moved)), 2, 'es');
    expect(undoMending(again).now).toBe(1);
  });

  it('keeps no more steps than memory allows', () => {
    let mending = startMending(0);
    for (let step = 1; step <= 2_000; step++) mending = mend(mending, step);
    expect(mending.past).toHaveLength(500);
    expect(undoMending(mending).now).toBe(1_999);
  });
});
