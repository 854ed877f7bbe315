import { describe, expect, it } from 'vitest';
import { projectFilesIn } from '../../../electron/main/app/arguments.ts';
import { shellFacts } from '../../../electron/main/app/facts.ts';
import { OpenedFiles } from '../../../electron/main/app/opened-files.ts';
import { profileFolder } from '../../../electron/main/app/profile.ts';
import { parseStart } from '../../../electron/main/app/second-instance.ts';
import type { ChosenFile, Outcome } from '../../../shared/ipc/contract.ts';

describe('the project files on a command line', () => {
  it('are found among switches and other words, absolute, once each', () => {
    const words = [
      '/usr/bin/testimonio',
      '--no-sandbox',
      'a.testimonio',
      '/b/C.TESTIMONIO',
      './a.testimonio',
      'x.txt',
    ];
    expect(projectFilesIn(words, '/home')).toEqual(['/home/a.testimonio', '/b/C.TESTIMONIO']);
  });

  it('are none in what only looks like one', () => {
    expect(projectFilesIn(['--a.testimonio', '.testimonio', 'testimonio', ''], '/home')).toEqual([]);
  });
});

describe('what a second start hands over', () => {
  it('is read with care', () => {
    expect(parseStart({ words: ['a'], workingFolder: '/' })).toEqual({ words: ['a'], workingFolder: '/' });
    for (const data of [
      null,
      undefined,
      {},
      { words: [1], workingFolder: '/' },
      { words: [], workingFolder: '/', x: 1 },
    ]) {
      expect(parseStart(data)).toBeNull();
    }
  });
});

describe('opened files', () => {
  const file = (name: string): Outcome<ChosenFile> => ({
    ok: true,
    value: { name, bytes: new Uint8Array(0), token: null },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const name = (outcome: Outcome<ChosenFile>) => (outcome.ok ? outcome.value.name : outcome.problem.code);

  it('wait for a window and come in order, each once', async () => {
    const opened = new OpenedFiles(async (path) => file(path));
    const got: string[] = [];
    opened.add('a');
    opened.add('b');
    await settle();
    expect(got).toEqual([]);
    opened.connect((one) => got.push(name(one)));
    opened.add('c');
    await settle();
    opened.connect((one) => got.push(name(one)));
    await settle();
    expect(got).toEqual(['a', 'b', 'c']);
  });

  it('come to the next window when one goes while a file is read', async () => {
    let finish: (() => void) | undefined;
    const opened = new OpenedFiles(async (path) => {
      if (finish === undefined) await new Promise<void>((resolve) => (finish = resolve));
      return file(path);
    });
    const first: string[] = [];
    const second: string[] = [];
    opened.connect((one) => first.push(name(one)));
    opened.add('a');
    opened.disconnect();
    finish?.();
    await settle();
    opened.connect((one) => second.push(name(one)));
    await settle();
    expect(first).toEqual([]);
    expect(second).toEqual(['a']);
  });

  it('that cannot be read say so, and the next one comes', async () => {
    const opened = new OpenedFiles(async (path) =>
      path === 'bad' ? { ok: false, problem: { code: 'fileUnreadable', params: {} } } : file(path),
    );
    const got: string[] = [];
    opened.connect((one) => got.push(name(one)));
    opened.add('bad');
    opened.add('good');
    await settle();
    expect(got).toEqual(['fileUnreadable', 'good']);
  });
});

describe('the profile', () => {
  const sources = { appData: '/home/r/.config', workingFolder: '/work' };
  it('is the app’s own folder, or the one that was asked for', () => {
    expect(profileFolder({ ...sources, wanted: [undefined, ''] })).toBe('/home/r/.config/Testimonio');
    expect(profileFolder({ ...sources, wanted: ['/tmp/a', '/tmp/b'] })).toBe('/tmp/a');
    expect(profileFolder({ ...sources, wanted: ['', 'second'] })).toBe('/work/second');
  });
});

describe('the facts', () => {
  it('leave out what is no language', () => {
    expect(shellFacts('linux', ['c', 'es-MX', 'zh-Hant-TW', '', 'POSIX.UTF-8'], '1.0.0')).toEqual({
      edition: 'electron',
      platform: 'linux',
      languages: ['es-MX', 'zh-Hant-TW'],
      version: '1.0.0',
    });
    expect(shellFacts('aix', [], '1').platform).toBe('other');
  });
});
