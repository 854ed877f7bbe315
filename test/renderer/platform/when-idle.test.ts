import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('Work for when nobody does anything', () => {
  let page: EventTarget;
  const press = () => {
    const event = new Event('keydown');
    Object.defineProperty(event, 'timeStamp', { value: performance.now() });
    page.dispatchEvent(event);
  };
  const idle = async () => {
    vi.resetModules();
    const { whenIdle } = await import('../../../renderer/platform/effects.ts');
    return whenIdle;
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    page = new EventTarget();
    vi.stubGlobal('window', page);
    vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task, 1));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is done as soon as the window rests', async () => {
    const whenIdle = await idle();
    const task = vi.fn();
    whenIdle(task);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('gives way to somebody who types, until they rest', async () => {
    const whenIdle = await idle();
    const task = vi.fn();
    whenIdle(task);
    for (let key = 0; key < 10; key += 1) {
      press();
      vi.advanceTimersByTime(100);
    }
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('gives way for some seconds, not for ever', async () => {
    const whenIdle = await idle();
    const task = vi.fn();
    whenIdle(task);
    for (let key = 0; key < 60; key += 1) {
      press();
      vi.advanceTimersByTime(100);
    }
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('can be called off, also while it gives way', async () => {
    const whenIdle = await idle();
    const task = vi.fn();
    const callOff = whenIdle(task);
    press();
    vi.advanceTimersByTime(100);
    callOff();
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
  });
});
