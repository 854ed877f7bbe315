import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interruptible } from '../../cli/interruptible.ts';
import { type WritingFs, writeWhole } from '../../cli/write-whole.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

class TestProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

/** The real file system; the person presses Ctrl+C when half of the file is written, and the rest never is. */
function interrupted(process: TestProcess, signal: NodeJS.Signals): WritingFs {
  return {
    ...fs,
    realpath: (path) => fs.realpath(path),
    open: async (path, flags, mode) => {
      const handle = await fs.open(path, flags, mode);
      return {
        writeFile: async (body) => {
          await handle.writeFile(body.slice(0, 3));
          process.emit(signal);
          await handle.close();
          await new Promise(() => undefined);
        },
        sync: () => handle.sync(),
        close: () => handle.close(),
      };
    },
  };
}

describe('writing that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves the old file and no half of the new one', async (signal, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'testimonio-'));
    const path = join(folder, 'a.tmx');
    writeFileSync(path, 'old');
    const process = new TestProcess();
    void interruptible(interrupted(process, signal), process, (watched) =>
      writeWhole(watched, path, bytes('something new')),
    );
    await expect.poll(() => process.exits).toEqual([code]);
    expect(readdirSync(folder)).toEqual(['a.tmx']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('listens no longer once it is written', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'testimonio-')), 'a.tmx');
    const process = new TestProcess();
    const real = { ...fs, realpath: (of: string) => fs.realpath(of) };
    await interruptible(real, process, (watched) => writeWhole(watched, path, bytes('new')));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(process.eventNames()).toEqual([]);
  });
});
