import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../lib/paths.mjs';
import { run } from '../setup/run.mjs';
import { readReport } from './count.mjs';

/** Runs vitest, shows what it says, and counts what it reports; `name` is the report's own. */
export async function runVitest(name, args, env = process.env) {
  const report = join(cache, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args];
  const { code } = await run(process.execPath, words, { inherit: true, cwd: root, env });
  return readReport(report, code === 0);
}
