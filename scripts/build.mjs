#!/usr/bin/env node
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './lib/fingerprint.mjs';
import { cache, dist, root } from './lib/paths.mjs';

const SOURCES = [
  'renderer',
  'electron',
  'cli',
  'shared',
  'scripts/build',
  'scripts/serve/security.mjs',
  'scripts/build.mjs',
  'scripts/vite.renderer.config.mjs',
  'package.json',
  'package-lock.json',
];
const stampFile = join(dist, 'build.json');

/** True when dist/ holds a full build of the sources as they are now. */
export function isBuilt() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')).sources === fingerprint(root, SOURCES);
  } catch {
    return false;
  }
}

/** Puts what was built aside in its place, so that a running app never sees half a build. */
function moveIntoPlace(target, built) {
  const folder = join(dist, target.out);
  if (target.files === null) {
    mkdirSync(dist, { recursive: true });
    const old = `${built}.old`;
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(built, folder);
    rmSync(old, { recursive: true, force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const name of target.files) {
    if (target.executable) chmodSync(join(built, name), 0o755);
    renameSync(join(built, name), join(folder, name));
  }
}

async function buildTarget(vite, target, workspace) {
  const started = performance.now();
  const built = join(workspace, target.name);
  await vite.build(target.config(built));
  moveIntoPlace(target, built);
  return performance.now() - started;
}

/**
 * Builds the named targets (all of them when `names` is empty) into dist/.
 * Throws when an entry is missing or does not compile; what was in dist/ for that target then stays.
 */
export async function build(names = [], say = () => {}) {
  const [vite, { TARGETS }] = await Promise.all([import('vite'), import('./build/targets.mjs')]);
  const wanted = TARGETS.filter((target) => names.length === 0 || names.includes(target.name));
  const missing = wanted.filter((target) => !existsSync(join(root, target.entry)));
  if (missing.length > 0) throw new Error(`no such entry: ${missing.map((one) => one.entry).join(', ')}`);
  const before = fingerprint(root, SOURCES);
  const workspace = join(cache, `build-${process.pid}`);
  try {
    for (const target of wanted) {
      const took = await buildTarget(vite, target, workspace);
      say(`  ${target.entry} → dist/${target.out}  ${Math.round(took)} ms`);
    }
    if (names.length === 0) writeFileSync(stampFile, JSON.stringify({ sources: before }));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function main(args) {
  const quiet = args.includes('--cli');
  const names = args.includes('--cli')
    ? ['cli']
    : args.flatMap((arg) =>
        arg === '--renderer' ? ['renderer', 'serve'] : arg === '--electron' ? ['main', 'preload'] : [],
      );
  if (quiet && !existsSync(join(root, 'node_modules/vite'))) {
    console.error('testimonio: the command line was not built, the build tools are not installed.');
    return;
  }
  await build(names, quiet ? undefined : (line) => console.log(line));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`build failed: ${error.message}`);
    process.exitCode = 1;
  });
}
