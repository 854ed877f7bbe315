import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Zippable, zipSync } from 'fflate';
import { CURRENT_FORMAT } from '../../model/migrations/index.ts';
import { NoProjectError } from '../../model/project-index.ts';
import type { AnyRecord } from '../../model/records.ts';
import { canonicalJson, canonicalLines } from '../json/canonical.ts';
import {
  entryOf,
  MANIFEST_ENTRY,
  type Manifest,
  MIMETYPE,
  MIMETYPE_ENTRY,
  PROJECT_ENTRY,
} from './manifest.ts';

export interface Stamp {
  readonly app: { readonly name: string; readonly version: string };
  /** Milliseconds since the Unix epoch. */
  readonly savedAt: number;
}

/** Zip keeps local times without a zone: noon of its first day reads the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1, 12);
/** Zip without zip64 counts entries in 16 bits; three are ours. */
const MOST_DOCUMENTS = 0xffff - 1 - 3;

const encoder = new TextEncoder();

function byEntry(records: Iterable<AnyRecord>): Map<string, AnyRecord[]> {
  const entries = new Map<string, AnyRecord[]>([[PROJECT_ENTRY, []]]);
  for (const record of records) {
    const name = entryOf(record);
    const known = entries.get(name);
    if (known) known.push(record);
    else entries.set(name, [record]);
  }
  return entries;
}

/**
 * The project as a file: a zip of `mimetype`, `manifest.json`, `project.json` and one entry a document.
 * The same records and stamp give the same bytes, in whatever order the records come.
 * @throws NoProjectError without exactly one project record; RangeError beyond 65,531 documents
 */
export function writeProjectFile(records: Iterable<AnyRecord>, stamp: Stamp): Uint8Array<ArrayBuffer> {
  const entries = [...byEntry(records)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length > MOST_DOCUMENTS) throw new RangeError('more documents than a zip can hold');
  const files: Zippable = { [MIMETYPE_ENTRY]: [encoder.encode(MIMETYPE), { level: 0 }] };
  const described: Manifest['entries'][number][] = [];
  const bodies: [string, Uint8Array][] = [];
  let project: AnyRecord | null = null;
  for (const [name, members] of entries) {
    members.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const record of members) {
      if (record.kind !== 'project') continue;
      if (project) throw new NoProjectError('two project records');
      project = record;
    }
    const body = encoder.encode(canonicalLines(members));
    described.push({ name, sha256: bytesToHex(sha256(body)), bytes: body.length });
    bodies.push([name, body]);
  }
  if (project?.kind !== 'project') throw new NoProjectError('no project record');
  const manifest: Manifest = {
    format: CURRENT_FORMAT,
    application: { name: stamp.app.name, version: stamp.app.version },
    savedAt: stamp.savedAt,
    projectId: project.id,
    entries: described,
  };
  files[MANIFEST_ENTRY] = encoder.encode(`${canonicalJson(manifest)}\n`);
  for (const [name, body] of bodies) files[name] = body;
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}
