import type { Effects } from '../shared/model/ids.ts';

/** Everything that the command line does to the world: passed in, so that tests run in-process. */
export interface Io extends Effects {
  /** A result, as it is. */
  readonly out: (text: string) => void;
  /** Everything else, a line at a time. */
  readonly say: (line: string) => void;
  /** On a terminal, one line that the next replaces (null clears it); nothing in a pipe. */
  readonly progress: (line: string | null) => void;
  /** @throws Node's errors, with `code` */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whole or not at all. @throws Node's errors, with `code` */
  readonly writeWhole: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** The same file under whatever name. */
  readonly sameFile: (a: string, b: string) => Promise<boolean>;
  /** The last part of a path. */
  readonly nameOf: (path: string) => string;
  /** BCP 47 tags of the system, best first: what to speak, and how numbers look. */
  readonly languages: readonly string[];
  readonly numbers: string;
  readonly version: string;
}

/** A Node error's code, such as `ENOSPC`, or empty. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
