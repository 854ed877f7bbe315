import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../lib/paths.mjs';
import { findElectron } from '../lib/runtimes.mjs';
import { runWindow } from './child.mjs';
import { needsNoSandbox } from './plan.mjs';

/** A download that stands still this long is given up, and one this long in all. */
const STALLED_MS = 20_000;
const LIMIT_MS = 600_000;

function bytesUnder(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile())
      bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/** Why it failed, from what the installer printed: the network mostly, and then Node says only this much. */
function reasonIn(output, text) {
  if (output.includes('fetch failed')) return text.unreachable;
  const line = output.split('\n').find((one) => one.includes('Error'));
  return (line ?? output).trim().slice(0, 160);
}

/**
 * Lets the electron package fetch its binary, watching that it moves. Resolves to null, or to why not.
 * Nothing is left half done: the package writes path.txt last.
 */
function fetchElectron(text, say) {
  const temporary = join(cache, `electron-download-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], {
      cwd: root,
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        TMP: temporary,
        ELECTRON_GET_NO_PROGRESS: '1',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    let gaveUp = null;
    let bytes = 0;
    let movedAt = Date.now();
    let saidAt = Date.now();
    const startedAt = Date.now();
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const watch = setInterval(() => {
      const now = Date.now();
      const seen = bytesUnder(temporary);
      if (seen !== bytes) movedAt = now;
      bytes = seen;
      if (now - saidAt > 5_000 && bytes > 0) {
        say(Math.round(bytes / 1e6));
        saidAt = now;
      }
      // Unpacking moves nothing in the temporary folder: it is short, and runs after the last byte.
      if (now - movedAt > STALLED_MS || now - startedAt > LIMIT_MS) {
        gaveUp = text.stalled(Math.round((now - movedAt) / 1000));
        child.kill('SIGKILL');
      }
    }, 500);
    const finish = (why) => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve(why);
    };
    child.on('error', (error) => finish(error.message));
    child.on('close', (code) => finish(code === 0 ? null : (gaveUp ?? reasonIn(output, text))));
  });
}

/** Finds Electron's binary, fetching it if need be: `{program}` or `{why}`. */
export async function getElectron(text, print) {
  const found = findElectron();
  if (found) return { program: found };
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return { why: 'ELECTRON_OVERRIDE_DIST_PATH' };
  print(text.fetchingElectron);
  const why = await fetchElectron(text, (megabytes) => print(text.fetched(megabytes)));
  const program = findElectron();
  return program ? { program } : { why: why ?? 'unknown' };
}

/** Opens the app and waits for its end. `started` is false when it fell over at once. */
export function openElectron({ program, files, text, print }) {
  const { ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
  const noSandbox = needsNoSandbox(process.platform, process.getuid?.());
  if (noSandbox) print(text.noSandbox);
  return runWindow(program, [...(noSandbox ? ['--no-sandbox'] : []), root, ...files], { cwd: root, env });
}
