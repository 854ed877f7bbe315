import { SECURITY_HEADERS } from '../../../shared/security/headers.ts';
import { resolveAsset } from './resolve.ts';

export type ReadAsset = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Answers requests of app://testimonio out of `root` and from nowhere else; every answer carries the CSP. */
export function createServer(root: string, read: ReadAsset): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refusal(405);
    const asset = resolveAsset(root, request.url);
    if (asset === null) return refusal(404);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await read(asset.path);
    } catch {
      return refusal(404);
    }
    return new Response(bytes, { status: 200, headers: headers(asset.contentType) });
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain; charset=utf-8') });
}

function headers(contentType: string): Record<string, string> {
  // The files are on this machine already, and an updated app must not show its old self.
  return { ...SECURITY_HEADERS, 'content-type': contentType, 'cache-control': 'no-cache' };
}
