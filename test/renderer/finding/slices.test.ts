import { describe, expect, it } from 'vitest';
import { resultInSlices } from '../../../renderer/finding/slices.ts';

/** A window that has its turn when the test says so; every look at the clock is a slice later. */
function turns() {
  const waiting = new Set<() => void>();
  let time = 0;
  return {
    tools: {
      now: () => {
        time += 100;
        return time;
      },
      later: (task: () => void) => {
        waiting.add(task);
        return () => waiting.delete(task);
      },
    },
    next: () => {
      const tasks = [...waiting];
      waiting.clear();
      for (const task of tasks) task();
    },
    waiting,
  };
}

function* work(ended: string[] = []): Generator<number, string> {
  try {
    yield 0.25;
    yield 0.5;
    return 'done';
  } finally {
    ended.push('ended');
  }
}

describe('work in slices that comes to something', () => {
  it('says how far it is, and what came of it', async () => {
    const { tools, next } = turns();
    const parts: number[] = [];
    const { result } = resultInSlices(work(), tools, (part) => parts.push(part));
    for (let turn = 0; turn < 4; turn++) next();
    expect(await result).toBe('done');
    expect(parts).toEqual([0.25, 0.5]);
  });

  it('comes to nothing when cancelled, and does no more', async () => {
    const { tools, next, waiting } = turns();
    const ended: string[] = [];
    const { result, cancel } = resultInSlices(work(ended), tools, () => undefined);
    next();
    cancel();
    expect(await result).toBe(null);
    expect(waiting.size).toBe(0);
    expect(ended).toEqual(['ended']);
  });

  it('hands on what the work throws', async () => {
    const { tools, next } = turns();
    function* broken(): Generator<number, string> {
      yield 0.1;
      throw new Error('broken');
    }
    const { result } = resultInSlices(broken(), tools, () => undefined);
    next();
    next();
    await expect(result).rejects.toThrow('broken');
  });
});
