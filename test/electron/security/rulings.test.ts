import { describe, expect, it } from 'vitest';
import { mayNavigate } from '../../../electron/main/security/navigation.ts';
import { isGranted, PERMISSIONS } from '../../../electron/main/security/permissions.ts';
import { mayRequest } from '../../../electron/main/security/requests.ts';
import { isTrustedSender } from '../../../electron/main/security/sender.ts';

describe('permissions', () => {
  it('are denied but for two, each with its reason', () => {
    const granted = Object.entries(PERMISSIONS).filter(([, ruling]) => ruling.granted);
    expect(granted.map(([name]) => name).sort()).toEqual(['clipboard-sanitized-write', 'persistent-storage']);
    for (const { why } of Object.values(PERMISSIONS)) expect(why.length).toBeGreaterThan(5);
  });

  it('are denied when nobody has heard of them, also by names that every object has', () => {
    for (const name of ['mind-reading', '', 'constructor', '__proto__', 'toString']) {
      expect(isGranted(name, true)).toBe(false);
    }
  });

  it('are denied to every other origin', () => {
    expect(isGranted('clipboard-sanitized-write', true)).toBe(true);
    expect(isGranted('clipboard-sanitized-write', false)).toBe(false);
  });
});

describe('navigation', () => {
  it.each(['app://testimonio/index.html', 'app://testimonio/', 'app://testimonio/index.html#here'])(
    'to the page itself is allowed: %s',
    (url) => {
      expect(mayNavigate({ url, isMainFrame: true })).toBe(true);
      expect(mayNavigate({ url, isMainFrame: false })).toBe(false);
    },
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1:3000/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'about:blank',
    'blob:app://testimonio/5f1c',
    'app://other/index.html',
    'app://testimonio/assets/index.js',
    'app://testimonio.example.org/index.html',
    '',
  ])('elsewhere is refused: %s', (url) => {
    expect(mayNavigate({ url, isMainFrame: true })).toBe(false);
  });
});

describe('requests', () => {
  it('go to the app and nowhere else', () => {
    expect(mayRequest('app://testimonio/assets/index.js', false)).toBe(true);
    for (const url of [
      'http://127.0.0.1/',
      'https://example.org/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'ftp://example.org/',
      'devtools://devtools/bundled/inspector.html',
      'chrome://gpu',
    ]) {
      expect(mayRequest(url, false)).toBe(false);
    }
  });

  it('of the developer tools are allowed in development only', () => {
    expect(mayRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(mayRequest('https://example.org/devtools://', true)).toBe(false);
  });
});

describe('the sender of a message', () => {
  const page = 'app://testimonio/index.html';

  it('is heard when it is the main frame of the app’s page', () => {
    expect(isTrustedSender({ url: page, parent: null })).toBe(true);
  });

  it.each([
    ['a frame in the page', { url: page, parent: {} }],
    ['a frame that is gone', null],
    ['another page', { url: 'https://example.org/', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['an unloaded page', { url: '', parent: null }],
    ['a look-alike', { url: 'app://testimonio@evil/', parent: null }],
    ['a file', { url: 'file:///app://testimonio/index.html', parent: null }],
  ])('is refused when it is %s', (_what, frame) => {
    expect(isTrustedSender(frame)).toBe(false);
  });
});
