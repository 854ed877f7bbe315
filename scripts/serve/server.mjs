import { readFile, realpath } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../lib/paths.mjs';
import { readVersion } from '../lib/version.mjs';
import { answer, HOST, OWN_HEADER, PORT } from './answer.mjs';

/** Reads a file under `folder`; null when there is none, or when a link leads out of the folder. */
async function readInside(folder, file) {
  try {
    const [base, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    return path.startsWith(base + sep) ? await readFile(path) : null;
  } catch {
    return null;
  }
}

async function respond(incoming, response, options) {
  const { method = '', url = '', headers } = incoming;
  const { status, headers: wanted, file, text } = answer({ method, url, host: headers.host }, options);
  const body = file === undefined ? Buffer.from(text) : await readInside(options.folder, file);
  const found = body !== null;
  response.writeHead(found ? status : 404, {
    ...wanted,
    ...(found ? {} : { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }),
    'content-length': found ? body.length : 0,
  });
  response.end(found && method !== 'HEAD' ? body : undefined);
}

/**
 * Serves `folder` on 127.0.0.1 only, with the security headers on every answer. Resolves to `{address, port, stop}`;
 * rejects with code EADDRINUSE when the port is taken. Port 0 takes a free one (tests).
 */
export function serve({ folder, security, version, port = PORT }) {
  return new Promise((resolve, reject) => {
    const options = { folder, security, version, port };
    const server = createServer((incoming, response) => {
      respond(incoming, response, options).catch(() => response.destroy());
    });
    server.on('error', reject);
    server.listen({ host: HOST, port, exclusive: true }, () => {
      options.port = server.address().port;
      const stop = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ address: `http://${HOST}:${options.port}/`, port: options.port, stop });
    });
  });
}

/** Serves the built window on `port`, as `npm start` does. */
export async function serveWindow(port = PORT) {
  const security = await import(/* @vite-ignore */ pathToFileURL(join(dist, 'serve/security.mjs')).href);
  return serve({ folder: join(dist, 'renderer'), security, version: readVersion(), port });
}

/** The version that a Testimonio server on this port serves; null when nothing, or something else, is there. */
export function versionServed(port = PORT) {
  return new Promise((resolve) => {
    const asked = request({ host: HOST, port, method: 'HEAD', path: '/', timeout: 2_000 }, (response) => {
      response.resume();
      const version = response.headers[OWN_HEADER];
      resolve(typeof version === 'string' ? version : null);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(null));
    asked.end();
  });
}
