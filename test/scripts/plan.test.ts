import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isForThePerson } from '../../scripts/start/child.mjs';
import { messages } from '../../scripts/start/messages.mjs';
import {
  browserArguments,
  hasDisplay,
  needsNoSandbox,
  profileFolder,
  readArguments,
  systemLanguage,
  waysToTry,
} from '../../scripts/start/plan.mjs';

describe('the ways npm start tries', () => {
  it('begin with Electron, then an installed browser, and end with the address', () => {
    const facts = { forced: null, display: true, browser: '/usr/bin/chromium' };
    expect(waysToTry(facts)).toEqual(['electron', 'browser', 'serve']);
  });

  it('leave the browser out where there is none', () => {
    expect(waysToTry({ forced: null, display: true, browser: null })).toEqual(['electron', 'serve']);
  });

  it('need no window where there is no display, whatever is installed', () => {
    expect(waysToTry({ forced: null, display: false, browser: '/usr/bin/chromium' })).toEqual(['no-window']);
  });

  it.each(['electron', 'browser', 'serve', 'no-window'] as const)('take %s at its word', (forced) => {
    expect(waysToTry({ forced, display: false, browser: null })).toEqual([forced]);
    expect(readArguments([`--${forced}`], '/here').forced).toBe(forced);
  });
});

describe('the words after npm start', () => {
  it('may be project files, made absolute from where the person stands', () => {
    const { files, unknown, forced } = readArguments(['a b.testimonio', 'C.TESTIMONIO'], '/here');
    expect(files).toEqual([resolve('/here', 'a b.testimonio'), resolve('/here', 'C.TESTIMONIO')]);
    expect(unknown).toEqual([]);
    expect(forced).toBeNull();
  });

  it('are refused when they are neither', () => {
    expect(readArguments(['--brwser', 'x.docx', '--a.testimonio'], '/here').unknown).toEqual([
      '--brwser',
      'x.docx',
      '--a.testimonio',
    ]);
  });
});

describe('the machine', () => {
  it('has a display on Windows and macOS, and on Linux when its environment names one', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  it('speaks the language of its environment, else of its system, else English', () => {
    expect(systemLanguage({ LANG: 'es_MX.UTF-8' }, 'en-US')).toBe('es');
    expect(systemLanguage({ LC_ALL: 'en_US.UTF-8', LANG: 'es_MX.UTF-8' }, 'es-MX')).toBe('en');
    expect(systemLanguage({}, 'es-419')).toBe('es');
    expect(systemLanguage({ LANG: 'C' }, 'es-419')).toBe('en');
    expect(systemLanguage({ LANG: 'et_EE.UTF-8' }, 'et')).toBe('en');
  });

  it('runs without the sandbox as root on Linux only', () => {
    expect(needsNoSandbox('linux', 0)).toBe(true);
    expect(needsNoSandbox('linux', 1000)).toBe(false);
    expect(needsNoSandbox('darwin', 0)).toBe(false);
    expect(needsNoSandbox('win32', undefined)).toBe(false);
  });

  it('keeps the browser edition in a profile of its own', () => {
    expect(profileFolder('linux', { HOME: '/h' }, '/usr/bin/chromium')).toBe(
      '/h/.local/share/testimonio/browser',
    );
    expect(profileFolder('linux', { HOME: '/h', XDG_DATA_HOME: '/d' }, null)).toBe('/d/testimonio/browser');
    expect(profileFolder('linux', { HOME: '/h' }, '/snap/bin/chromium')).not.toContain('/.');
    expect(profileFolder('win32', { LOCALAPPDATA: 'C:\\L' }, null)).toBe('C:\\L\\Testimonio\\browser');
    expect(profileFolder('darwin', { HOME: '/h' }, null)).toContain('Application Support');
  });

  it('gives the sandbox up only when told to', () => {
    const facts = { address: 'http://127.0.0.1:4750/', profile: '/p' };
    expect(browserArguments({ ...facts, noSandbox: false })).not.toContain('--no-sandbox');
    expect(browserArguments({ ...facts, noSandbox: true })).toContain('--no-sandbox');
    expect(browserArguments({ ...facts, noSandbox: false })[0]).toBe('--app=http://127.0.0.1:4750/');
  });
});

describe('what npm start says', () => {
  it('is there in both languages, in the same shape', () => {
    const shape = (language: 'en' | 'es') =>
      Object.entries(messages[language]).map(([key, sentence]) => [key, typeof sentence]);
    expect(shape('es')).toEqual(shape('en'));
    expect(shape('en').length).toBeGreaterThan(10);
  });
});

describe('the terminal while a window is open', () => {
  it('shows what the app says, and not the log of Chromium', () => {
    expect(isForThePerson('testimonio: backup failed (diskFull)')).toBe(true);
    expect(isForThePerson('[1]: a list')).toBe(true);
    expect(isForThePerson('[10785:1121/181152.700386:ERROR:bus.cc(399)] Failed to connect to the bus')).toBe(
      false,
    );
    expect(isForThePerson('[9:9:1121/181152.700386:WARNING:x.cc:12] no')).toBe(false);
    expect(isForThePerson('')).toBe(false);
  });
});
