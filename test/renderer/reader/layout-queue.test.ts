import { describe, expect, it } from 'vitest';
import { LayoutQueue } from '../../../renderer/reader/layout-queue.ts';

function traced() {
  const queue = new LayoutQueue();
  const trace: string[] = [];
  const register = (name: string) =>
    queue.register(() => {
      trace.push(`read ${name}`);
      return () => trace.push(`write ${name}`);
    });
  return { queue, trace, register };
}

describe('measuring rows', () => {
  it('reads all before it writes any, once', () => {
    const { queue, trace, register } = traced();
    register('a');
    register('b');
    queue.read()();
    queue.read()();
    expect(trace).toEqual(['read a', 'read b', 'write a', 'write b']);
  });

  it('measures everything again when the page has changed', () => {
    const { queue, trace, register } = traced();
    register('a');
    queue.read()();
    queue.invalidate();
    queue.read()();
    expect(trace).toHaveLength(4);
  });

  it('forgets what is gone', () => {
    const { queue, trace, register } = traced();
    register('a')();
    queue.invalidate();
    queue.read()();
    expect(trace).toEqual([]);
  });
});
