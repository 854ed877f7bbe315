#!/usr/bin/env node
import { performance } from 'node:perf_hooks';
import { build } from './build.mjs';
import { runEndToEnd } from './e2e.mjs';
import { root } from './lib/paths.mjs';
import { run } from './setup/run.mjs';
import { add, closingLine, NONE } from './test/count.mjs';
import { runVitest } from './test/vitest.mjs';

const allowMissing = process.argv.includes('--allow-missing');

/** A check that passes or fails as one: a script of package.json. */
async function check(script) {
  const npm = process.env.npm_execpath;
  const [program, words] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { code } = await run(program, [...words, 'run', '--silent', script], { inherit: true, cwd: root });
  return code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

async function buildAll() {
  try {
    await build([], (line) => console.log(line));
    return { ...NONE, passed: 1 };
  } catch (error) {
    console.error(`build failed: ${error.message}`);
    return { ...NONE, failed: 1 };
  }
}

/** All are run, also after one failed: a person mends more than one thing at a time. */
const STEPS = [
  { name: 'lint', take: () => check('lint') },
  { name: 'types', take: () => check('types') },
  { name: 'layers', take: () => check('layers') },
  { name: 'unit', take: () => runVitest('unit', []) },
  { name: 'build', take: buildAll },
  { name: 'end to end', take: () => runEndToEnd({ allowMissing }) },
];

let total = NONE;
const summary = [];
for (const { name, take } of STEPS) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const started = performance.now();
  const count = await take();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  total = add(total, count);
  summary.push(
    `${count.failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${seconds.padStart(7)} s   ${closingLine(count)}`,
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
