import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/lib/fingerprint.mjs';
import { browserCandidates, findBrowser } from '../../scripts/lib/runtimes.mjs';

describe('the fingerprint of the sources', () => {
  let folder = '';
  const take = () => fingerprint(folder, ['src', 'gone', 'one.json']);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'testimonio-print-'));
    mkdirSync(join(folder, 'src/deep'), { recursive: true });
    writeFileSync(join(folder, 'src/deep/a.ts'), 'a');
    writeFileSync(join(folder, 'one.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stays while nothing changes', () => {
    expect(take()).toBe(take());
  });

  it('changes with an edit, an added and a deleted file', () => {
    const prints = new Set([take()]);
    utimesSync(join(folder, 'src/deep/a.ts'), new Date(), new Date(1_000));
    prints.add(take());
    writeFileSync(join(folder, 'src/b.ts'), 'b');
    prints.add(take());
    rmSync(join(folder, 'src/deep/a.ts'));
    prints.add(take());
    expect(prints.size).toBe(4);
  });

  it('does not look into what is built or installed', () => {
    const before = take();
    mkdirSync(join(folder, 'src/node_modules'));
    writeFileSync(join(folder, 'src/node_modules/x.js'), '');
    expect(take()).toBe(before);
  });
});

describe('an installed browser', () => {
  it('is looked for on the PATH and in the usual places', () => {
    expect(browserCandidates('linux', { PATH: '/opt/bin' })[0]).toBe('/opt/bin/chromium');
    expect(browserCandidates('linux', {})).toContain('/usr/bin/google-chrome');
    expect(browserCandidates('win32', { PROGRAMFILES: 'C:\\P' })).toContain(
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    );
    expect(browserCandidates('darwin', { HOME: '/h' })).toContain(
      '/h/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
  });

  it('is the one that TESTIMONIO_CHROMIUM names, or none', () => {
    expect(findBrowser({ TESTIMONIO_CHROMIUM: process.execPath })).toBe(process.execPath);
    expect(findBrowser({ TESTIMONIO_CHROMIUM: '/no/such/browser', PATH: '/usr/bin' })).toBeNull();
  });
});
