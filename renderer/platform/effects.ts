import type { Effects } from '../../shared/model/ids.ts';

export const windowEffects: Effects = {
  now: () => Date.now(),
  fillRandom: (bytes) => {
    crypto.getRandomValues(bytes);
  },
};

export function after(milliseconds: number, task: () => void): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}

/** Milliseconds after which a frame is no longer waited for: a window out of sight draws none. */
const NO_FRAME = 100;

/** Runs a task once the next frame has been handed to the screen. */
export function afterFrame(task: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    task();
  };
  const timer = setTimeout(once, NO_FRAME);
  requestAnimationFrame(() => {
    // A task that is posted while a frame is made runs when it has been painted.
    const channel = new MessageChannel();
    channel.port1.onmessage = once;
    channel.port2.postMessage(null);
  });
}

/** Milliseconds after which a window that never rests does it all the same. */
const IDLE_AT_LAST = 1_000;

/** Runs a task once the window has nothing else to do; returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  const handle = requestIdleCallback(task, { timeout: IDLE_AT_LAST });
  return () => cancelIdleCallback(handle);
}
