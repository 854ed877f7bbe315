/** The few calls on files that the shell makes (as node:fs/promises has them), so that tests can make them fail. */
export interface FileSystem {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>;
  stat(path: string): Promise<FileFacts>;
  realpath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}
export interface OpenFile {
  stat(): Promise<FileFacts>;
  read(buffer: Uint8Array, offset: number, length: number): Promise<{ readonly bytesRead: number }>;
  writeFile(bytes: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}
export interface FileFacts {
  readonly size: number;
  readonly mode: number;
  isFile(): boolean;
}

/** The system's code of an error (ENOENT, ENOSPC, …), or ''. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
