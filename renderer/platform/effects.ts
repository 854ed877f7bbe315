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

/**
 * Runs a task after those that wait already; returns what calls it off. A timer would be held back for 4 ms once five
 * of them follow one another (HTML, timer initialisation steps): a third of a search in slices of 8 ms.
 */
export function nextTask(task: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
  return () => port1.close();
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
