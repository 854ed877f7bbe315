import { basename, dirname, join } from 'node:path';
import { Problem, type ProblemCode } from '../../../shared/problem/problem.ts';
import { errorCode, type FileSystem, type OpenFile } from './system.ts';

export interface WriteEffects {
  readonly files: FileSystem;
  /** Part of a file name that nobody else has. */
  readonly uniqueName: () => string;
}

const NEW_FILE_MODE = 0o666;

/**
 * Writes a file whole or not at all: a new file beside it, flushed, renamed over it, the folder flushed.
 * Until the rename the old file is untouched. Problems: `diskFull`, `writeDenied`, `writeFailed`.
 */
export async function writeWhole(effects: WriteEffects, path: string, bytes: Uint8Array): Promise<void> {
  const { files } = effects;
  let temporary: string | null = null;
  try {
    // A link stays a link: what it points to is replaced.
    const target = await existing(files, path);
    temporary = join(dirname(target.path), `.testimonio-${effects.uniqueName()}.tmp`);
    await writeNew(files, temporary, bytes, target.mode);
    await files.rename(temporary, target.path);
    temporary = null;
    await flushFolder(files, dirname(target.path));
  } catch (error) {
    if (temporary !== null) await files.unlink(temporary).catch(() => undefined);
    throw new Problem(problemOf(errorCode(error)), { file: basename(path) }, error);
  }
}

async function existing(files: FileSystem, path: string): Promise<{ path: string; mode: number | null }> {
  try {
    const real = await files.realpath(path);
    const facts = await files.stat(real);
    // A rename would take the place of a device, such as /dev/null, for everyone.
    if (!facts.isFile()) throw Object.assign(new Error('no ordinary file'), { code: 'EEXIST' });
    return { path: real, mode: facts.mode & 0o777 };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { path, mode: null };
    throw error;
  }
}

async function writeNew(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number | null,
): Promise<void> {
  const handle = await files.open(path, 'wx', mode ?? NEW_FILE_MODE);
  try {
    await handle.writeFile(bytes);
    // The umask may have taken rights from the mode that the old file has.
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
  // Some network drives say only here that they are full.
  await handle.close();
}

/** Makes the rename itself durable. Windows and some network drives cannot open a folder: they do without. */
async function flushFolder(files: FileSystem, folder: string): Promise<void> {
  let handle: OpenFile | null = null;
  try {
    handle = await files.open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (errorCode(error) === 'EIO') throw error;
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

function problemOf(code: string): ProblemCode {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'writeDenied';
    default:
      return 'writeFailed';
  }
}
