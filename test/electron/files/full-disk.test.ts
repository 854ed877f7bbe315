import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as real from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../electron/main/files/write.ts';

const disk = mkdtempSync(join(tmpdir(), 'testimonio-disk-'));
const mounted = mountSmallDisk();

/** A disk of 256 KiB that is full after that; only root can have one. */
function mountSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'testimonio', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.skipIf(!mounted)('a disk that is truly full', () => {
  it('says so, and the old file is whole', async () => {
    const path = join(disk, 'Study.testimonio');
    const old = 'o'.repeat(150_000);
    writeFileSync(path, old);
    const work = writeWhole({ files: real, uniqueName: () => '1' }, path, new Uint8Array(200_000));
    await expect(work).rejects.toMatchObject({ code: 'diskFull', params: { file: 'Study.testimonio' } });
    expect(readFileSync(path, 'utf8')).toBe(old);
    expect(readdirSync(disk)).toEqual(['Study.testimonio']);
  });
});
