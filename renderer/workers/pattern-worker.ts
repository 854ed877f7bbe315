import { answerPatterns } from './answer-pattern.ts';
import type { PatternRequest } from './pattern-protocol.ts';

/** Runs patterns that a person typed: one that never ends is ended with the worker. */
const answer = answerPatterns(
  (said) => postMessage(said),
  () => performance.now(),
);
addEventListener('message', (event: MessageEvent<PatternRequest>) => answer(event.data));
