import { Problem } from '../../shared/problem/problem.ts';
import {
  type ImportFound,
  type ImportMessage,
  type ImportRequest,
  type ImportStage,
  nameOf,
} from '../workers/import-protocol.ts';

export interface ImportWorkerEars {
  message(message: ImportMessage): void;
  /** It could not be loaded, threw, or said what cannot be read. */
  broken(): void;
}

/** The part of a Worker that a run needs, so that tests can put another in its place. */
export interface ImportWorker {
  start(request: ImportRequest, ears: ImportWorkerEars): void;
  terminate(): void;
}

export interface ImportRun {
  /** null when cancelled; rejects with a Problem. */
  readonly found: Promise<ImportFound | null>;
  cancel(): void;
}

export type MakeImportWorker = () => ImportWorker;

export const makeImportWorker: MakeImportWorker = () => {
  const worker = new Worker(new URL('../workers/import-worker.ts', import.meta.url), { type: 'module' });
  return {
    start: (request, ears) => {
      worker.addEventListener('message', (event: MessageEvent<ImportMessage>) => ears.message(event.data));
      worker.addEventListener('messageerror', () => ears.broken());
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        ears.broken();
      });
      worker.postMessage(request);
    },
    terminate: () => worker.terminate(),
  };
};

/**
 * Carries a request out in a worker of its own, which is gone when the run ends, however it ends. A worker
 * that cannot be started, breaks down or says what nobody can read becomes a Problem: importStopped.
 */
export function runImport(
  request: ImportRequest,
  onStage: (stage: ImportStage, file: string) => void,
  makeWorker: MakeImportWorker = makeImportWorker,
): ImportRun {
  let end = (): void => undefined;
  const found = new Promise<ImportFound | null>((resolve, reject) => {
    const stopped = (cause?: unknown) => new Problem('importStopped', { file: nameOf(request) }, cause);
    let worker: ImportWorker | null = null;
    let isOver = false;
    const finish = (settle: () => void) => {
      if (isOver) return;
      isOver = true;
      worker?.terminate();
      settle();
    };
    end = () => finish(() => resolve(null));
    try {
      worker = makeWorker();
      worker.start(request, {
        message: (message) => {
          if (isOver) return;
          if (message.say === 'stage') onStage(message.stage, message.file);
          else if (message.say === 'found') finish(() => resolve(message.found));
          else finish(() => reject(new Problem(message.problem.code, message.problem.params)));
        },
        broken: () => finish(() => reject(stopped())),
      });
    } catch (cause) {
      finish(() => reject(stopped(cause)));
    }
  });
  return { found, cancel: () => end() };
}
