import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { APP_SCHEME } from '../../../shared/security/origin.ts';
import { createServer } from './serve.ts';

/** Must run before the app is ready: a standard, secure scheme has an origin, IndexedDB and workers. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves `root` (absolute, no trailing separator) as app://testimonio in `session`. Returns its undo. */
export function serveWindow(session: Session, root: string): () => void {
  session.protocol.handle(
    APP_SCHEME,
    createServer(root, async (path) => new Uint8Array(await readFile(path))),
  );
  return () => session.protocol.unhandle(APP_SCHEME);
}
