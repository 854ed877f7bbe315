import { basename } from 'node:path';
import { Problem } from '../../../shared/problem/problem.ts';
import type { FileSystem, OpenFile } from './system.ts';

const MEGABYTE = 1_000_000;
/** Bytes. A project of 200 interviews is some 50 MB; more than this would be copied three times on its way. */
export const READ_LIMIT = 1000 * MEGABYTE;

/**
 * A file read whole. Problems: `fileTooLarge` above `limit` bytes (before any is read), `fileUnreadable`
 * for what is missing, forbidden or no plain file (a device or pipe would never end).
 */
export async function readWhole(
  files: FileSystem,
  path: string,
  limit = READ_LIMIT,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = basename(path);
  let handle: OpenFile | null = null;
  try {
    // Before opening: to open a pipe is to wait for its writer.
    if (!(await files.stat(path)).isFile()) throw new Problem('fileUnreadable', { file });
    handle = await files.open(path, 'r');
    const { size } = await handle.stat();
    if (size > limit) {
      throw new Problem('fileTooLarge', {
        file,
        size: Math.ceil(size / MEGABYTE),
        limit: Math.floor(limit / MEGABYTE),
      });
    }
    return await readBytes(handle, size);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('fileUnreadable', { file }, error);
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

/** At most `size` bytes; fewer when the file was cut short meanwhile. */
async function readBytes(handle: OpenFile, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(bytes, at, size - at);
    if (bytesRead === 0) return bytes.slice(0, at);
    at += bytesRead;
  }
  return bytes;
}
