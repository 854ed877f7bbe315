import { webcrypto } from 'node:crypto';
import fs from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { interruptible } from './interruptible.ts';
import type { Io } from './io.ts';
import { writeWhole } from './write-whole.ts';

declare const __TESTIMONIO_VERSION__: string;

/** `es-MX` of `es_MX.UTF-8`; null of `C` and `POSIX`, which name no language. */
function tagOf(posix: string | undefined): string | null {
  const tag = posix?.split(/[.@]/)[0]?.replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) ? tag : null;
}

function firstTag(...names: readonly string[]): string {
  const set = names.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  return (set === undefined ? null : tagOf(set)) ?? Intl.DateTimeFormat().resolvedOptions().locale;
}

async function realPath(path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch {
    return resolve(path);
  }
}

let lineLength = 0;

/** The real world. */
export const nodeIo: Io = {
  now: () => Date.now(),
  fillRandom: (bytes) => {
    webcrypto.getRandomValues(bytes);
  },
  out: (text) => {
    process.stdout.write(text);
  },
  say: (line) => {
    process.stderr.write(`${line}\n`);
  },
  progress: (line) => {
    if (!process.stderr.isTTY) return;
    const shown = line ?? '';
    process.stderr.write(`\r${shown.padEnd(lineLength)}${line === null ? '\r' : ''}`);
    lineLength = shown.length;
  },
  read: async (path) => new Uint8Array(await fs.readFile(path)),
  writeWhole: (path, bytes) => interruptible(fs, process, (watched) => writeWhole(watched, path, bytes)),
  exists: (path) =>
    fs.access(path).then(
      () => true,
      () => false,
    ),
  sameFile: async (a, b) => (await realPath(a)) === (await realPath(b)),
  nameOf: (path) => basename(path),
  languages: [firstTag('LC_ALL', 'LC_MESSAGES', 'LANG')],
  numbers: firstTag('LC_ALL', 'LC_NUMERIC', 'LANG'),
  version: __TESTIMONIO_VERSION__,
};
