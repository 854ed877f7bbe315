const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** The content type of a part of the window by its name's ending; null for a kind it does not have. */
export function contentType(name: string): string | null {
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1];
  return ending !== undefined && Object.hasOwn(CONTENT_TYPES, ending)
    ? (CONTENT_TYPES[ending] ?? null)
    : null;
}
