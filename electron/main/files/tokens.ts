import type { FileKind, FileToken } from '../../../shared/ipc/contract.ts';

interface Place {
  readonly path: string;
  readonly kind: FileKind;
}

/** What the window holds instead of paths. A token says which file, and as what kind it may be written. */
export class FileTokens {
  readonly #places = new Map<FileToken, Place>();
  constructor(readonly newToken: () => string) {}

  /** A token to write back to `path`; null for kinds that are brought in or handed out, never written back. */
  issue(path: string, kind: FileKind): FileToken | null {
    if (kind !== 'project') return null;
    for (const [token, place] of this.#places) if (place.path === path) return token;
    const token = this.newToken() as FileToken;
    this.#places.set(token, { path, kind });
    return token;
  }

  /** The path behind a token; null when it is unknown or of another kind. */
  path(token: FileToken | null, kind: FileKind): string | null {
    const place = token === null ? undefined : this.#places.get(token);
    return place?.kind === kind ? place.path : null;
  }
}
