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
/** Milliseconds after a key, a click or some scrolling in which more is expected. */
const REST = 250;
/** Milliseconds for which work gives way to somebody who goes on typing or scrolling. */
const GIVES_WAY = 5_000;
const INPUTS = ['keydown', 'pointerdown', 'wheel', 'scroll'] as const;

let lastInput: number | null = null;

function watchInput(): void {
  if (lastInput !== null) return;
  lastInput = Number.NEGATIVE_INFINITY;
  const heard = ({ timeStamp }: Event) => {
    lastInput = timeStamp;
  };
  for (const input of INPUTS) window.addEventListener(input, heard, { passive: true, capture: true });
}

/** Runs a task once the window and whoever sits before it have nothing else to do; returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  watchInput();
  const atLast = performance.now() + GIVES_WAY;
  let callOff = (): void => undefined;
  const wait = () => {
    const handle = requestIdleCallback(start, { timeout: IDLE_AT_LAST });
    callOff = () => cancelIdleCallback(handle);
  };
  const start = () => {
    const now = performance.now();
    const rest = (lastInput ?? 0) + REST - now;
    if (rest <= 0 || now >= atLast) return task();
    const timer = setTimeout(wait, rest);
    callOff = () => clearTimeout(timer);
  };
  wait();
  return () => callOff();
}
