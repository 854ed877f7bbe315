import { Problem } from '../../shared/problem/problem.ts';
import type { DocxRequest } from '../workers/docx-worker.ts';

/** Writes the Word document in a worker of its own. @throws Problem unexpected */
export function writeDocxInWorker(...request: DocxRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../workers/docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const fail = () => reject(new Problem('unexpected', {}, new Error('the Word document was not written')));
    worker.addEventListener('message', (event: MessageEvent<Uint8Array<ArrayBuffer> | null>) =>
      event.data ? resolve(event.data) : fail(),
    );
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('error', fail);
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
