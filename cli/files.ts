import { startsAsProject } from '../shared/exchange/project-file/manifest.ts';
import { type ProjectFile, readProjectFile } from '../shared/exchange/project-file/read.ts';
import { writeProjectFile } from '../shared/exchange/project-file/write.ts';
import type { AnyRecord } from '../shared/model/records.ts';
import { Problem } from '../shared/problem/problem.ts';
import { errorCode, type Io } from './io.ts';
import { Refusal } from './refusal.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @throws Refusal error_fileMissing; Problem fileUnreadable */
export async function readNamed(io: Io, path: string): Promise<NamedBytes> {
  const name = io.nameOf(path);
  try {
    return { name, bytes: await io.read(path) };
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') throw new Refusal('error_fileMissing', { file: path }, cause);
    throw new Problem('fileUnreadable', { file: path }, cause);
  }
}

/** @throws Refusal, Problem */
export async function readProject(io: Io, path: string): Promise<ProjectFile> {
  return readProjectFile(await readNamed(io, path));
}

const WRITE_ERRORS: Readonly<Record<string, 'error_diskFull' | 'error_writeDenied' | 'error_noFolder'>> = {
  ENOSPC: 'error_diskFull',
  EDQUOT: 'error_diskFull',
  EACCES: 'error_writeDenied',
  EPERM: 'error_writeDenied',
  EROFS: 'error_writeDenied',
  ENOENT: 'error_noFolder',
};

/** The file appears whole or not at all; one that was there before stays until then. @throws Refusal */
export async function writeNamed(io: Io, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await io.writeWhole(path, bytes);
  } catch (cause) {
    throw new Refusal(WRITE_ERRORS[errorCode(cause)] ?? 'error_writeFailed', { file: path }, cause);
  }
}

export async function writeProject(io: Io, path: string, records: Iterable<AnyRecord>): Promise<void> {
  const app = { name: 'Testimonio', version: io.version };
  await writeNamed(io, path, writeProjectFile(records, { app, savedAt: io.now() }));
}

/** By its name, or by its first bytes whatever its name. */
export function isProjectFile({ name, bytes }: NamedBytes): boolean {
  return name.toLowerCase().endsWith('.testimonio') || startsAsProject(bytes);
}
