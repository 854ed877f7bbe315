#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { openDisplay } from './lib/display.mjs';
import { setUpTests } from './setup-test.mjs';
import { add, closingLine, NONE } from './test/count.mjs';
import { runVitest } from './test/vitest.mjs';

const EDITIONS = ['electron', 'browser'];

/**
 * End to end in Electron and in Chromium, side by side: each waits for its window most of the time. A runtime that cannot be had is a failure,
 * unless `allowMissing`: its scenarios then count as skipped. `filters` are names of test files.
 */
export async function runEndToEnd({ allowMissing = false, filters = [] } = {}) {
  const { problems } = await setUpTests((line) => console.log(line));
  for (const problem of problems) console.error(problem);
  const missing = allowMissing ? NONE : { ...NONE, failed: problems.length };
  const display = await openDisplay();
  const env = { ...process.env, ...(display.name === undefined ? {} : { DISPLAY: display.name }) };
  try {
    const args = ['--config', 'test/e2e/vitest.config.ts', ...filters];
    const counts = await Promise.all(
      EDITIONS.map((edition) => runVitest(`e2e-${edition}`, args, { ...env, TESTIMONIO_EDITION: edition })),
    );
    return counts.reduce(add, missing);
  } finally {
    display.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  if (!isBuilt()) await build([], (line) => console.log(line));
  const count = await runEndToEnd({
    allowMissing: args.includes('--allow-missing'),
    filters: args.filter((arg) => arg !== '--allow-missing'),
  });
  console.log(closingLine(count));
  process.exitCode = count.failed > 0 ? 1 : 0;
}
