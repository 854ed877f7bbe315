import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build, isBuilt } from '../../scripts/build.mjs';
import { openDisplay } from '../../scripts/lib/display.mjs';
import { withTypeScript } from '../../scripts/lib/load-typescript.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { setUpTests } from '../../scripts/setup-test.mjs';
import { ratios, summarise } from './summary.mjs';

const folder = join(root, 'test/bench/rows');

/** A fixed amount of work (200 million steps), so that numbers of two machines can be set side by side. */
function calibrate() {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    let value = 1;
    for (let step = 0; step < 200_000_000; step += 1) value = (value * 1_664_525 + step) | 0;
    times.push(performance.now() - started);
    if (value === 0.5) throw new Error('never: keeps the loop from being optimised away');
  }
  return Math.round(times.toSorted((one, other) => one - other)[2] ?? 0);
}

function printTable(rows) {
  const cells = [
    ['what', 'at', 'p50', 'p95', 'unit', 'n'],
    ...rows.map(({ what, at, p50, p95, unit, n }) => [what, at, p50, p95, unit, n].map(String)),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  for (const line of cells) console.log(line.map((cell, column) => cell.padEnd(widths[column])).join('  '));
}

/** `node test/bench/run.mjs [NAME…]`: each name is a file of test/bench/rows. */
async function main(names) {
  const known = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No such bench: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
    return 2;
  }
  const { problems } = await setUpTests();
  for (const problem of problems) console.error(problem);
  if (!isBuilt() || !existsSync(join(root, 'dist/renderer'))) await build([], (line) => console.log(line));
  const calibrationMs = calibrate();
  console.log(`calibration ${calibrationMs} ms, ${cpus().length} cores, node ${process.version}\n`);
  const display = await openDisplay();
  if (display.name !== undefined) process.env.DISPLAY = display.name;
  const rows = [];
  const all = [];
  try {
    await withTypeScript(async (load) => {
      for (const name of names.length > 0 ? names : known) {
        const { measure } = await load(join(folder, `${name}.ts`));
        for (const measured of await measure()) {
          all.push(measured);
          rows.push(summarise(measured));
        }
      }
    });
  } finally {
    display.stop();
  }
  printTable(rows);
  for (const line of ratios(all, rows)) console.log(line);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/bench.json'), `${JSON.stringify({ calibrationMs, rows }, null, 2)}\n`);
  return 0;
}

process.exit(await main(process.argv.slice(2)));
