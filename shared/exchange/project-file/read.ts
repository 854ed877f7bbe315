import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkProject } from '../../model/check.ts';
import { MIGRATIONS } from '../../model/migrations/index.ts';
import { type Migration, migrate, type RawRecord } from '../../model/migrations/migration.ts';
import { ProjectIndex } from '../../model/project-index.ts';
import type { AnyRecord } from '../../model/records.ts';
import { parseRecord } from '../../model/schema.ts';
import { Problem } from '../../problem/problem.ts';
import { openZip, type ZipArchive } from '../zip/archive.ts';
import { ZipError } from '../zip/zip-error.ts';
import {
  DOCUMENT_ENTRY,
  entryOf,
  MANIFEST_ENTRY,
  type Manifest,
  MIMETYPE_ENTRY,
  PROJECT_ENTRY,
  parseFormat,
  parseManifest,
  startsAsProject,
} from './manifest.ts';

export interface ProjectFile {
  readonly records: readonly AnyRecord[];
  readonly manifest: Manifest;
}

/**
 * A document of 200,000 words a side with 10,000 codings is about 12 MB of JSON, so 256 MB an entry is
 * twenty times the largest that we measured, and half of what a JavaScript string can hold. 1 GB in all
 * is what a machine of 4 GB can still unpack one entry at a time.
 */
const LIMITS = { entries: 65_534, entryBytes: 256 * 2 ** 20, totalBytes: 2 ** 30 };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Only the outermost shape: what is inside belongs to the migrations, then to the schema. */
function isRawRecords(value: unknown): value is readonly RawRecord[] {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
  );
}

class Reader {
  constructor(
    readonly file: string,
    readonly zip: ZipArchive,
  ) {}

  damaged(where: string, cause?: unknown): Problem {
    // The name of an entry may be 64 kB long.
    const shown = where.length > 200 ? `${where.slice(0, 200)}…` : where;
    return new Problem('projectDamaged', { file: this.file, where: shown }, cause);
  }

  /** Runs a step of reading; whatever it throws means damage at `where`. */
  within<Result>(where: string, step: () => Result): Result {
    try {
      return step();
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      throw this.damaged(cause instanceof ZipError ? cause.where : where, cause);
    }
  }

  json(name: string, bytes: Uint8Array): unknown {
    return this.within(name, () => JSON.parse(utf8.decode(bytes)));
  }
}

function open(file: { readonly name: string; readonly bytes: Uint8Array }): Reader {
  try {
    return new Reader(file.name, openZip(file.bytes, LIMITS));
  } catch (cause) {
    if (!(cause instanceof ZipError)) throw cause;
    if (!startsAsProject(file.bytes)) throw new Problem('projectNotOne', { file: file.name }, cause);
    throw new Problem('projectDamaged', { file: file.name, where: cause.where }, cause);
  }
}

function readManifest(reader: Reader, supported: number): Manifest {
  const raw = reader.json(
    MANIFEST_ENTRY,
    reader.within(MANIFEST_ENTRY, () => reader.zip.read(MANIFEST_ENTRY)),
  );
  const format = reader.within(MANIFEST_ENTRY, () => parseFormat(raw));
  if (format > supported) throw new Problem('projectNewer', { file: reader.file, format, supported });
  return reader.within(MANIFEST_ENTRY, () => parseManifest(raw));
}

/** The names in the zip are those of the manifest and of the format, no more and no fewer. */
function assertNames(reader: Reader, manifest: Manifest): void {
  const listed = new Set(manifest.entries.map((entry) => entry.name));
  if (listed.size !== manifest.entries.length || !listed.has(PROJECT_ENTRY))
    throw reader.damaged(MANIFEST_ENTRY);
  for (const name of listed) {
    if (name !== PROJECT_ENTRY && !DOCUMENT_ENTRY.test(name)) throw reader.damaged(MANIFEST_ENTRY);
    if (!reader.zip.has(name)) throw reader.damaged(name);
  }
  for (const { name } of reader.zip.entries) {
    if (name !== MANIFEST_ENTRY && name !== MIMETYPE_ENTRY && !listed.has(name)) throw reader.damaged(name);
  }
}

/** The records of all entries, and beside each the name of its entry. */
function readEntries(
  reader: Reader,
  manifest: Manifest,
): { readonly raw: readonly RawRecord[]; readonly homes: readonly string[] } {
  const raw: RawRecord[] = [];
  const homes: string[] = [];
  for (const { name, sha256: expected, bytes } of manifest.entries) {
    const body = reader.within(name, () => reader.zip.read(name));
    if (body.length !== bytes || bytesToHex(sha256(body)) !== expected) throw reader.damaged(name);
    const parsed = reader.json(name, body);
    if (!isRawRecords(parsed)) throw reader.damaged(name);
    for (const record of parsed) {
      raw.push(record);
      homes.push(name);
    }
  }
  return { raw, homes };
}

function parseAll(reader: Reader, raw: readonly RawRecord[]): AnyRecord[] {
  const seen = new Set<string>();
  return raw.map((each) => {
    const where = typeof each.id === 'string' && /^[0-9a-f-]{36}$/.test(each.id) ? each.id : PROJECT_ENTRY;
    const record = reader.within(where, () => parseRecord(each));
    if (seen.has(record.id)) throw reader.damaged(where);
    seen.add(record.id);
    return record;
  });
}

/**
 * Whoever looks at one entry must see all of that document and nothing of another. Not asked of older formats:
 * their migrations may have moved what they read.
 */
function assertHomes(reader: Reader, records: readonly AnyRecord[], homes: readonly string[]): void {
  for (const [at, record] of records.entries()) {
    if (entryOf(record) !== homes[at]) throw reader.damaged(record.id);
  }
}

/**
 * The records of a project file, each valid in itself and every checksum right, but references not followed:
 * for `check`, which lists what is wrong instead of refusing it.
 * @throws Problem projectNotOne, projectNewer, projectDamaged
 */
export function readProjectRecords(
  file: { readonly name: string; readonly bytes: Uint8Array },
  migrations: readonly Migration[] = MIGRATIONS,
): ProjectFile {
  const reader = open(file);
  if (!reader.zip.has(MANIFEST_ENTRY)) {
    if (startsAsProject(file.bytes)) throw reader.damaged(MANIFEST_ENTRY);
    throw new Problem('projectNotOne', { file: file.name });
  }
  const manifest = readManifest(reader, 1 + migrations.length);
  assertNames(reader, manifest);
  const { raw, homes } = readEntries(reader, manifest);
  const migrated = reader.within(MANIFEST_ENTRY, () => migrate(raw, manifest.format, migrations));
  const records = parseAll(reader, migrated);
  if (migrated === raw) assertHomes(reader, records, homes);
  const projects = records.filter((record) => record.kind === 'project');
  if (projects.length !== 1 || projects[0]?.id !== manifest.projectId) throw reader.damaged(PROJECT_ENTRY);
  return { records, manifest };
}

/**
 * Reads a `.testimonio` file from hostile hands: all of it is sound, references included, or nothing is read.
 * @throws Problem projectNotOne, projectNewer, projectDamaged (with the entry, record or byte)
 */
export function readProjectFile(file: { readonly name: string; readonly bytes: Uint8Array }): ProjectFile {
  const read = readProjectRecords(file);
  const broken = checkProject(new ProjectIndex(read.records)).find((each) => each.severity === 'broken');
  if (broken) throw new Problem('projectDamaged', { file: file.name, where: broken.recordId });
  return read;
}
