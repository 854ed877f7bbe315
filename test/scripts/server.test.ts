import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../scripts/serve/answer.mjs';
import { type Served, serve, versionServed } from '../../scripts/serve/server.mjs';
import { contentType } from '../../shared/security/content-types.ts';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../shared/security/headers.ts';

const base = mkdtempSync(join(tmpdir(), 'testimonio-serve-'));
const folder = join(base, 'renderer');
let server: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>ñ');
  writeFileSync(join(folder, 'assets/main-abc.js'), 'export {};');
  writeFileSync(join(folder, 'assets/font.woff2'), '');
  writeFileSync(join(folder, '.hidden.txt'), 'hidden');
  symlinkSync(join(base, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve({
    folder,
    security: { securityHeaders: SECURITY_HEADERS, contentType },
    version: '9.9.9',
    port: 0,
  });
});

afterAll(async () => {
  await server.stop();
  rmSync(base, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as raw as Node lets it be: no path is tidied up on the way. */
function ask(path: string, { method = 'GET', host = `127.0.0.1:${server.port}` } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method, headers: { host } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server of the browser edition', () => {
  it('serves the window with the same policy as Electron, never from an old cache', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toBe('<!doctype html>ñ');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe('17');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name]).toBe(value);
  });

  it('lets files with a hash in their name be kept', async () => {
    const { status, headers } = await ask('/assets/main-abc.js?x#y');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('serves an empty file', async () => {
    const { status, headers } = await ask('/assets/font.woff2');
    expect([status, headers['content-type'], headers['content-length']]).toEqual([200, 'font/woff2', '0']);
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '17', '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%00.js',
    '//secret.txt',
    '/link.txt',
    '/.hidden.txt',
    '/nothing.js',
    '/assets/',
    '/assets',
    '/%',
    '/C:/secret.txt',
  ])('has nothing to give for %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(headers['cache-control'] ?? 'no-cache').toBe('no-cache');
  });

  it.each(['evil.example', 'evil.example:4750', '127.0.0.1', '[::1]:4750', '127.0.0.1.evil.example'])(
    'refuses the host %s, which may be a foreign page in disguise',
    async (host) => {
      const { status, body } = await ask('/', { host });
      expect(status).toBe(403);
      expect(body).not.toContain('ñ');
    },
  );

  it('sends localhost to the one address that holds the projects', async () => {
    const { status, headers } = await ask('/x', { host: `localhost:${server.port}` });
    expect(status).toBe(308);
    expect(headers.location).toBe(server.address);
  });

  it('is known by its version, and says when the port is taken', async () => {
    expect(await versionServed(server.port)).toBe('9.9.9');
    const second = serve({
      folder,
      security: { securityHeaders: {}, contentType },
      version: '1',
      port: server.port,
    });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is gone after stop', async () => {
    const other = await serve({
      folder,
      security: { securityHeaders: {}, contentType },
      version: '1',
      port: 0,
    });
    await other.stop();
    expect(await versionServed(other.port)).toBeNull();
  });
});

describe('a path of the window', () => {
  it('is the index for a folder', () => {
    expect(fileOf('/')).toBe('index.html');
    expect(fileOf('/a/')).toBe('a/index.html');
  });

  it('keeps letters of any script', () => {
    expect(fileOf('/a%C3%B1o.txt')).toBe('año.txt');
  });

  it('begins with a slash', () => {
    expect(fileOf('http://evil.example/')).toBeNull();
    expect(fileOf('')).toBeNull();
  });
});
