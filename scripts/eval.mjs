#!/usr/bin/env node
// npm run eval -- sentences DIR | calibration DIR | words FILE.tsv | spans FILE.jsonl | language FILE.tsv | own
// Bundles cli/evaluate and runs it: the project's own aligner on data of the forms in ../shared/align/README.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cache, root } from './lib/paths.mjs';

const outDir = join(cache, 'evaluate');
await build({
  configFile: false,
  root,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(root, 'cli/evaluate/index.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'evaluate.mjs', codeSplitting: false } },
  },
});
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { status } = spawnSync(process.execPath, [join(outDir, 'evaluate.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
