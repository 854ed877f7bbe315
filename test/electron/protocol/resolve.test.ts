import { describe, expect, it } from 'vitest';
import { resolveAsset } from '../../../electron/main/protocol/resolve.ts';

const root = '/opt/app/dist/renderer';

describe('an address of the window', () => {
  it.each([
    ['app://testimonio', '/index.html', 'text/html; charset=utf-8'],
    ['app://testimonio/', '/index.html', 'text/html; charset=utf-8'],
    ['app://testimonio/index.html?x=1#y', '/index.html', 'text/html; charset=utf-8'],
    ['app://testimonio/assets/index-Bq_3.js', '/assets/index-Bq_3.js', 'text/javascript; charset=utf-8'],
    ['app://testimonio/assets/Inter%20v.woff2', '/assets/Inter v.woff2', 'font/woff2'],
  ])('%s is the file %s', (address, path, contentType) => {
    expect(resolveAsset(root, address)).toEqual({ path: root + path, contentType });
  });

  it.each([
    ['another host', 'app://elsewhere/index.html'],
    ['a longer host', 'app://testimonio.evil/index.html'],
    ['a user', 'app://someone@testimonio/index.html'],
    ['a port', 'app://testimonio:80/index.html'],
    ['another scheme', 'file:///opt/app/dist/renderer/index.html'],
    ['no address', 'index.html'],
    ['a way out', 'app://testimonio/%2e%2e%2f%2e%2e%2fsecret.json'],
    ['a way out in one segment', 'app://testimonio/..%2fsecret.json'],
    ['a way out with backslashes', 'app://testimonio/..%5c..%5csecret.json'],
    ['a drive', 'app://testimonio/c:%5csecret.json'],
    ['an absolute path', 'app://testimonio//etc/passwd.txt'],
    ['a NUL', 'app://testimonio/index.html%00.js'],
    ['a broken escape', 'app://testimonio/%zz.html'],
    ['a hidden file', 'app://testimonio/.env.json'],
    ['a folder', 'app://testimonio/assets/'],
    ['a kind that is no part of it', 'app://testimonio/main.cjs'],
    ['no ending', 'app://testimonio/constructor'],
  ])('with %s is refused', (_what, address) => {
    expect(resolveAsset(root, address)).toBeNull();
  });

  it('never leaves the folder, however it is climbed', () => {
    for (const climb of ['../', '%2e%2e/', '..%2f', '....//', '.%2e/', '%252e%252e%252f']) {
      for (let depth = 1; depth <= 6; depth++) {
        const asset = resolveAsset(root, `app://testimonio/${climb.repeat(depth)}etc/secret.txt`);
        if (asset !== null) expect(asset.path.startsWith(`${root}/`)).toBe(true);
      }
    }
  });
});
