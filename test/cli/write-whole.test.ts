import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WritingFs, writeWhole } from '../../cli/write-whole.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = () => mkdtempSync(join(tmpdir(), 'testimonio-'));
const failure = (code: string) => Object.assign(new Error(code), { code });

/** The real file system, but one call fails. */
function failing(call: 'open' | 'writeFile' | 'sync' | 'rename', code: string): WritingFs {
  return {
    ...fs,
    realpath: (path) => fs.realpath(path),
    open: async (path, flags, mode) => {
      if (call === 'open' && flags !== 'r') throw failure(code);
      const handle = await fs.open(path, flags, mode);
      return {
        writeFile: async (body) => {
          // A full disk takes some of it first.
          await handle.writeFile(call === 'writeFile' ? body.slice(0, 3) : body);
          if (call === 'writeFile') throw failure(code);
        },
        sync: async () => {
          if (call === 'sync') throw failure(code);
          await handle.sync();
        },
        close: () => handle.close(),
      };
    },
    rename: async (from, to) => {
      if (call === 'rename') throw failure(code);
      await fs.rename(from, to);
    },
  };
}

describe('writing a file whole', () => {
  it('makes a new one, or takes the place of the old one and keeps its permissions', async () => {
    const path = join(folder(), 'a.csv');
    await writeWhole(fs, path, bytes('uno'));
    expect(readFileSync(path, 'utf8')).toBe('uno');
    chmodSync(path, 0o600);
    await writeWhole(fs, path, bytes('dos'));
    expect(readFileSync(path, 'utf8')).toBe('dos');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each(['open', 'writeFile', 'sync', 'rename'] as const)(
    'leaves the old file and nothing else when %s fails',
    async (call) => {
      const place = folder();
      const path = join(place, 'a.csv');
      writeFileSync(path, 'viejo');
      await expect(writeWhole(failing(call, 'ENOSPC'), path, bytes('nuevo'))).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect(readFileSync(path, 'utf8')).toBe('viejo');
      expect(readdirSync(place)).toEqual(['a.csv']);
    },
  );

  it('follows a link to its file instead of replacing the link', async () => {
    const place = folder();
    writeFileSync(join(place, 'real.csv'), 'viejo');
    symlinkSync(join(place, 'real.csv'), join(place, 'link.csv'));
    await writeWhole(fs, join(place, 'link.csv'), bytes('nuevo'));
    expect(readFileSync(join(place, 'real.csv'), 'utf8')).toBe('nuevo');
    expect(readdirSync(place).toSorted()).toEqual(['link.csv', 'real.csv']);
  });

  it('refuses a folder, a device and a folder that is not there', async () => {
    const place = folder();
    await expect(writeWhole(fs, place, bytes('x'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(writeWhole(fs, join(place, 'no', 'a.csv'), bytes('x'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    if (process.platform === 'linux') {
      await expect(writeWhole(fs, '/dev/null', bytes('x'))).rejects.toMatchObject({ code: 'EEXIST' });
    }
  });
});
