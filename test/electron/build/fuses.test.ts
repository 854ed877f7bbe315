import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findTestElectron } from '../../../scripts/lib/runtimes.mjs';

const require = createRequire(import.meta.url);
const { FUSES } = z
  .object({ FUSES: z.record(z.string(), z.boolean()) })
  .parse(require('../../../electron/build/fuses.cjs'));
type SetFuses = (program: string, options?: { readonly strict: boolean }) => Promise<number>;
const { setFuses } = require('../../../electron/build/fuses.cjs') as { setFuses: SetFuses };
const { programIn } = require('../../../electron/build/after-pack.cjs') as {
  programIn: (context: object) => string;
};

const KNOWN = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));

describe('the fuses', () => {
  it('rule on every fuse there is', () => {
    expect(Object.keys(FUSES).sort()).toEqual(KNOWN.sort());
  });

  it('leave no way to run other code', () => {
    expect(FUSES).toMatchObject({
      RunAsNode: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    });
  });
});

describe('the hook', () => {
  const packager = { appInfo: { productFilename: 'Testimonio' }, executableName: 'testimonio' };
  it.each([
    ['linux', 'testimonio'],
    ['win32', 'Testimonio.exe'],
    ['darwin', 'Testimonio.app'],
  ])('finds the program on %s', (electronPlatformName, name) => {
    expect(programIn({ appOutDir: '/out', electronPlatformName, packager })).toBe(join('/out', name));
  });
});

const program = findTestElectron();
const folder = mkdtempSync(join(tmpdir(), 'testimonio-fuses-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(program === null || !existsSync(program))('a true Electron binary', () => {
  it('has the fuses that were set', async () => {
    const copy = join(folder, 'electron');
    copyFileSync(program ?? '', copy);
    const before = await getCurrentFuseWire(copy);
    expect(before[FuseV1Options.RunAsNode]).toBe(FuseState.ENABLE);
    if (before[FuseV1Options.WasmTrapHandlers] === undefined) {
      await expect(setFuses(copy)).rejects.toThrow(/not long enough/);
    }
    // The test runtime is older than some fuses; the shipped one is set strictly.
    await setFuses(copy, { strict: false });
    const after: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(copy)) };
    let read = 0;
    for (const [name, value] of Object.entries(FUSES)) {
      const index = Reflect.get(FuseV1Options, name);
      const state = after[String(index)];
      if (state === undefined) continue;
      expect([name, state]).toEqual([name, value ? FuseState.ENABLE : FuseState.DISABLE]);
      read++;
    }
    expect(read).toBeGreaterThanOrEqual(7);
  });
});
