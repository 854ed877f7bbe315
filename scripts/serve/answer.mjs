/** The origin holds the researcher's data (IndexedDB), so the port stays the same for ever. */
export const PORT = 4750;
export const HOST = '127.0.0.1';

/** Tells our own server from another program on the port; the value is the version served. */
export const OWN_HEADER = 'x-testimonio';

function refuse(status, text, headers = {}) {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, text: `${text}\n` };
}

/** The file's path under the folder that is served, `/`-separated; null for what leads anywhere else. */
export function fileOf(url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
  if (!path.startsWith('/') || /[\\\0:]/.test(path)) return null;
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => segment === '.' || segment === '..' || segment.startsWith('.'))) return null;
  if (segments.at(-1) === '') segments[segments.length - 1] = 'index.html';
  return segments.includes('') ? null : segments.join('/');
}

/**
 * What to answer, without touching a file: `{status, headers, file}` or `{status, headers, text}`.
 * `security` is what dist/serve/security.mjs exports. A Host other than our own is refused: a foreign page could have bent its name to 127.0.0.1 (DNS rebinding).
 */
export function answer({ method, url, host }, { port, version, security }) {
  const own = `${HOST}:${port}`;
  const common = { ...security.securityHeaders, [OWN_HEADER]: version };
  if (host === `localhost:${port}`) {
    return refuse(308, `http://${own}/`, { ...common, location: `http://${own}/` });
  }
  if (host !== own) return refuse(403, 'Wrong host.', common);
  if (method !== 'GET' && method !== 'HEAD') {
    return refuse(405, 'Only GET and HEAD.', { ...common, allow: 'GET, HEAD' });
  }
  const file = fileOf(url);
  const type = file === null ? null : security.contentType(file);
  if (file === null || type === null) return refuse(404, 'No such file.', common);
  // The names under assets/ carry a hash of what is in them.
  const cacheControl = file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { status: 200, headers: { ...common, 'content-type': type, 'cache-control': cacheControl }, file };
}
