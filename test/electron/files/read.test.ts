import { execFileSync } from 'node:child_process';
import * as real from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWhole } from '../../../electron/main/files/read.ts';
import { failingAt } from './memory-disk.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await real.mkdtemp(join(tmpdir(), 'testimonio-read-'));
  path = join(folder, 'Entrevista de Inés.txt');
});
afterEach(() => real.rm(folder, { recursive: true, force: true }));

describe('reading a file whole', () => {
  it('gives its bytes', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    await real.writeFile(path, bytes);
    expect(await readWhole(real, path)).toEqual(bytes);
  });

  it('gives an empty file as no bytes', async () => {
    await real.writeFile(path, '');
    expect(await readWhole(real, path)).toEqual(new Uint8Array(0));
  });

  it('refuses what is too large before reading any of it', async () => {
    await real.writeFile(path, '');
    await real.truncate(path, 1_000_000_001);
    await expect(readWhole(failingAt('read', 'EIO'), path)).rejects.toMatchObject({
      code: 'fileTooLarge',
      params: { file: 'Entrevista de Inés.txt', size: 1001, limit: 1000 },
    });
  });

  it('takes exactly what the limit allows', async () => {
    await real.writeFile(path, '12345');
    expect(await readWhole(real, path, 5)).toHaveLength(5);
    await expect(readWhole(real, path, 4)).rejects.toMatchObject({ code: 'fileTooLarge' });
  });

  it('says that a missing file, a folder or a failing disk cannot be read, by name and without its path', async () => {
    const unreadable = { code: 'fileUnreadable', params: { file: 'Entrevista de Inés.txt' } };
    await expect(readWhole(real, path)).rejects.toMatchObject(unreadable);
    await real.mkdir(path);
    await expect(readWhole(real, path)).rejects.toMatchObject(unreadable);
    await real.rmdir(path);
    await real.writeFile(path, 'x');
    await expect(readWhole(failingAt('read', 'EIO'), path)).rejects.toMatchObject(unreadable);
  });

  it.skipIf(process.platform === 'win32')('does not wait at a pipe or a device without an end', async () => {
    execFileSync('mkfifo', [path]);
    await expect(readWhole(real, path)).rejects.toMatchObject({ code: 'fileUnreadable' });
    await expect(readWhole(real, '/dev/zero')).rejects.toMatchObject({ code: 'fileUnreadable' });
  });
});
