import type { PatternAnswer, PatternRequest } from '../workers/pattern-protocol.ts';

/** The part of a Worker that a search by pattern needs, so that tests can put another in its place. */
export interface PatternWorker {
  ask(request: PatternRequest): void;
  terminate(): void;
}

export interface PatternWorkerEars {
  readonly answer: (answer: PatternAnswer) => void;
  /** It could not be loaded, or threw. */
  readonly broken: () => void;
}

export type MakePatternWorker = (ears: PatternWorkerEars) => PatternWorker;

export const makePatternWorker: MakePatternWorker = ({ answer, broken }) => {
  const worker = new Worker(new URL('../workers/pattern-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<PatternAnswer>) => answer(event.data));
  worker.addEventListener('messageerror', broken);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    broken();
  });
  return { ask: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
};
