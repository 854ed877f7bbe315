import { join, sep } from 'node:path';
import { contentType } from '../../../shared/security/content-types.ts';
import { isAppUrl } from '../security/app-url.ts';

export interface Asset {
  readonly path: string;
  readonly contentType: string;
}

/**
 * The file under `root` that an app:// address names, or null: another origin, a way out of `root`, a
 * hidden file, or a kind that is no part of the window. Looks at the text only, touches no file.
 */
export function resolveAsset(root: string, address: string): Asset | null {
  if (!isAppUrl(address)) return null;
  const segments = decodedSegments(new URL(address).pathname);
  if (segments === null) return null;
  const name = segments.at(-1);
  if (name === undefined) return null;
  const type = contentType(name);
  if (type === null) return null;
  const path = join(root, ...segments);
  return path.startsWith(root + sep) ? { path, contentType: type } : null;
}

function decodedSegments(pathname: string): readonly string[] | null {
  if (pathname === '' || pathname === '/') return ['index.html'];
  const segments: string[] = [];
  for (const encoded of pathname.slice(1).split('/')) {
    const segment = decode(encoded);
    // Names that the build makes: no separators in disguise, no drive letters, no hidden files, no "..".
    if (segment === null || !/^[\w-][\w.@ -]*$/.test(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
