import { describe, expect, it } from 'vitest';
import { createServer } from '../../../electron/main/protocol/serve.ts';
import { SECURITY_HEADERS } from '../../../shared/security/headers.ts';

const files = new Map([['/root/index.html', '<!doctype html>']]);
const asked: string[] = [];
const serve = createServer('/root', async (path) => {
  asked.push(path);
  const text = files.get(path);
  if (text === undefined) throw new Error('ENOENT');
  return new TextEncoder().encode(text);
});

async function answer(path: string, method = 'GET') {
  return serve(new Request(`app://testimonio${path}`, { method }));
}

describe('the server of the window', () => {
  it('answers with the file and its content type', async () => {
    const response = await answer('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<!doctype html>');
  });

  it.each([
    ['a page', '/', 'GET', 200],
    ['what is not there', '/missing.js', 'GET', 404],
    ['what is outside', '/..%2fsecret.js', 'GET', 404],
    ['a POST', '/', 'POST', 405],
    ['a HEAD', '/', 'HEAD', 405],
  ])('sends every security header with %s', async (_what, path, method, status) => {
    const response = await answer(path, method);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(response.headers.get(name)).toBe(value);
  });

  it('reads nothing for an address it refuses', async () => {
    asked.length = 0;
    await answer('/..%2f..%2fetc%2fpasswd.txt');
    await answer('/', 'DELETE');
    expect(asked).toEqual([]);
  });
});
