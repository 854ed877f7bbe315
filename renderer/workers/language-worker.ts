import type { LanguageRequest } from './language-protocol.ts';
import { languageWork } from './language-work.ts';

/** Aligning and linking words, away from the window's thread: a long document takes seconds. */
const { port1, port2 } = new MessageChannel();
let next: (() => void) | null = null;
port2.onmessage = () => {
  const task = next;
  next = null;
  task?.();
};
const work = languageWork({
  say: (answer) => postMessage(answer),
  now: () => performance.now(),
  // A timer would wait four milliseconds each time.
  later: (task) => {
    next = task;
    port1.postMessage(null);
  },
  effects: { now: () => Date.now(), fillRandom: (bytes) => crypto.getRandomValues(bytes) },
});
addEventListener('message', (event: MessageEvent<LanguageRequest>) => work(event.data));
