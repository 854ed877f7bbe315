import { execFileSync } from 'node:child_process';
import * as real from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../electron/main/files/system.ts';
import { writeWhole } from '../../../electron/main/files/write.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { failingAt } from './memory-disk.ts';

const encode = (text: string) => new TextEncoder().encode(text);
let folder: string;
let path: string;
let names = 0;

beforeEach(async () => {
  folder = await real.mkdtemp(join(tmpdir(), 'testimonio-write-'));
  path = join(folder, 'Study.testimonio');
});
afterEach(() => real.rm(folder, { recursive: true, force: true }));

const write = (files: FileSystem, text: string, target = path) =>
  writeWhole({ files, uniqueName: () => `${++names}` }, target, encode(text));

async function problemOf(work: Promise<void>): Promise<Problem> {
  const caught = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(caught instanceof Problem)) throw new Error('no problem was thrown');
  return caught;
}

describe('writing a file whole', () => {
  it('makes a new file and leaves nothing beside it', async () => {
    await write(real, 'new');
    expect(await real.readFile(path, 'utf8')).toBe('new');
    expect(await real.readdir(folder)).toEqual(['Study.testimonio']);
  });

  it('takes the place of the old file and keeps who may read it', async () => {
    await real.writeFile(path, 'old');
    await real.chmod(path, 0o600);
    await write(real, 'new');
    expect(await real.readFile(path, 'utf8')).toBe('new');
    expect((await real.stat(path)).mode & 0o777).toBe(0o600);
    expect(await real.readdir(folder)).toEqual(['Study.testimonio']);
  });

  it('writes through a link and keeps it one', async () => {
    await real.writeFile(join(folder, 'true.testimonio'), 'old');
    await real.symlink('true.testimonio', path);
    await write(real, 'new');
    expect((await real.lstat(path)).isSymbolicLink()).toBe(true);
    expect(await real.readFile(join(folder, 'true.testimonio'), 'utf8')).toBe('new');
  });

  it('takes the place of no device, pipe or folder', async () => {
    const pipe = join(folder, 'pipe.testimonio');
    execFileSync('mkfifo', [pipe]);
    const facts = await real.lstat(pipe);
    expect((await problemOf(write(real, 'new', pipe))).code).toBe('writeFailed');
    expect((await real.lstat(pipe)).ino).toBe(facts.ino);
    await real.mkdir(join(folder, 'folder.testimonio'));
    expect((await problemOf(write(real, 'new', join(folder, 'folder.testimonio')))).code).toBe('writeFailed');
    expect((await real.readdir(folder)).sort()).toEqual(['folder.testimonio', 'pipe.testimonio']);
  });

  it('writes an empty file', async () => {
    await write(real, '');
    expect((await real.stat(path)).size).toBe(0);
  });

  it.each([
    ['open', 'EACCES', 'writeDenied'],
    ['open', 'EROFS', 'writeDenied'],
    ['open', 'ENOSPC', 'diskFull'],
    ['writeFile', 'ENOSPC', 'diskFull'],
    ['writeFile', 'EDQUOT', 'diskFull'],
    ['writeFile', 'EIO', 'writeFailed'],
    ['chmod', 'EPERM', 'writeDenied'],
    ['sync', 'ENOSPC', 'diskFull'],
    ['sync', 'EIO', 'writeFailed'],
    ['close', 'ENOSPC', 'diskFull'],
    ['rename', 'EPERM', 'writeDenied'],
    ['rename', 'EBUSY', 'writeFailed'],
  ] as const)(
    'that fails at %s with %s says %s, keeps the old file and cleans up',
    async (step, code, said) => {
      await real.writeFile(path, 'old');
      const problem = await problemOf(write(failingAt(step, code), 'new and longer'));
      expect(problem.code).toBe(said);
      expect(problem.params).toEqual({ file: 'Study.testimonio' });
      expect(await real.readFile(path, 'utf8')).toBe('old');
      expect(await real.readdir(folder)).toEqual(['Study.testimonio']);
    },
  );

  it('stands when only the folder cannot be flushed, as on Windows', async () => {
    await write(failingAt('folder', 'EISDIR'), 'new');
    expect(await real.readFile(path, 'utf8')).toBe('new');
  });

  it('says so when the disk fails while the folder is flushed', async () => {
    expect((await problemOf(write(failingAt('folder', 'EIO'), 'new'))).code).toBe('writeFailed');
  });

  it('says so when the folder is gone or a folder has the name', async () => {
    expect((await problemOf(write(real, 'new', join(folder, 'gone', 'a.testimonio')))).code).toBe(
      'writeFailed',
    );
    await real.mkdir(path);
    expect((await problemOf(write(real, 'new'))).code).toBe('writeFailed');
    expect(await real.readdir(folder)).toEqual(['Study.testimonio']);
  });

  it('twice at once leaves one of both whole', async () => {
    await Promise.all([write(real, 'a'.repeat(100_000)), write(real, 'b'.repeat(100_000))]);
    expect(await real.readFile(path, 'utf8')).toMatch(/^(a{100000}|b{100000})$/);
    expect(await real.readdir(folder)).toEqual(['Study.testimonio']);
  });
});
