import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** The few calls of node:fs/promises that a safe write needs; tests pass ones that fail. */
export interface WritingFs {
  readonly realpath: (path: string) => Promise<string>;
  readonly stat: (path: string) => Promise<{ isFile(): boolean; readonly mode: number }>;
  readonly open: (path: string, flags: string, mode?: number) => Promise<WritingHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly rm: (path: string, options: { force: boolean }) => Promise<void>;
}
export interface WritingHandle {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

async function or<Value, Other>(promise: Promise<Value>, other: Other): Promise<Value | Other> {
  try {
    return await promise;
  } catch {
    return other;
  }
}

async function syncFolder(fs: WritingFs, folder: string): Promise<void> {
  // Windows opens no folders; the rename is then as durable as the file system makes it.
  const handle = await or(fs.open(folder, 'r'), null);
  if (!handle) return;
  await or(handle.sync(), null);
  await or(handle.close(), null);
}

/**
 * Writes beside the target, flushes, then renames over it, so that a crash or a full disk leaves either the
 * old file or the new one. Links are followed; what is no ordinary file (a device, a folder) is refused.
 * @throws Node's errors, with `code`; nothing is left behind then
 */
export async function writeWhole(fs: WritingFs, path: string, bytes: Uint8Array): Promise<void> {
  const target = await or(fs.realpath(path), path);
  const present = await or(fs.stat(target), null);
  if (present && !present.isFile())
    throw Object.assign(new Error('not an ordinary file'), { code: 'EEXIST' });
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await fs.open(temporary, 'wx', present ? present.mode & 0o777 : 0o666);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, target);
  } catch (error) {
    await or(fs.rm(temporary, { force: true }), null);
    throw error;
  }
  await syncFolder(fs, folder);
}
