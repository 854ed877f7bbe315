import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { MakePatternWorker } from '../../../renderer/finding/pattern-worker.ts';

const SHIM = `
const { parentPort } = require('node:worker_threads');
globalThis.addEventListener = (_, hear) => parentPort.on('message', (data) => hear({ data }));
globalThis.postMessage = (message) => parentPort.postMessage(message);
`;

/** The worker that the window has, bundled as it is built, in a thread of its own: really run, really ended. */
export async function realWorkers(): Promise<MakePatternWorker> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../../renderer/workers/pattern-worker.ts'),
        formats: ['iife'],
        name: 'patterns',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : '';
  return ({ answer, broken }) => {
    const worker = new Worker(SHIM + code, { eval: true });
    worker.on('message', answer);
    worker.on('error', broken);
    return { ask: (request) => worker.postMessage(request), terminate: () => void worker.terminate() };
  };
}
