import { z } from 'zod';
import type { ProjectId } from '../../model/ids.ts';
import { type AnyRecord, documentOf } from '../../model/records.ts';

/** The first entry, stored: tools that look at a file's first bytes can tell what it is (as ODF and EPUB do). */
export const MIMETYPE_ENTRY = 'mimetype';
export const MIMETYPE = 'application/x-testimonio';
export const MANIFEST_ENTRY = 'manifest.json';
/** The records that belong to the whole project. */
export const PROJECT_ENTRY = 'project.json';
export const DOCUMENT_ENTRY =
  /^documents\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.json$/;

/** The entry that a record lies in: its document's, or that of the whole project. */
export function entryOf(record: AnyRecord): string {
  const documentId = documentOf(record);
  return documentId === null ? PROJECT_ENTRY : `documents/${documentId}.json`;
}

export interface ManifestEntry {
  readonly name: string;
  /** Of the unpacked bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface Manifest {
  readonly format: number;
  readonly application: { readonly name: string; readonly version: string };
  /** Milliseconds since the Unix epoch. */
  readonly savedAt: number;
  readonly projectId: ProjectId;
  /** Everything but the manifest itself and `mimetype`. */
  readonly entries: readonly ManifestEntry[];
}

// The format comes first and alone: a newer manifest may look different in every other respect.
const format = z.looseObject({ format: z.int().min(1) });

const manifest = z.strictObject({
  format: z.int().min(1),
  application: z.strictObject({ name: z.string().max(200), version: z.string().max(200) }),
  // The last time that a Date can hold; beyond it, showing the date throws.
  savedAt: z.number().min(0).max(8.64e15),
  projectId: z.uuid().transform((id) => id as ProjectId),
  entries: z.array(
    z.strictObject({
      name: z.string().max(200),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().min(0),
    }),
  ),
});

/** @throws z.ZodError */
export const parseFormat = (input: unknown): number => format.parse(input).format;
/** @throws z.ZodError */
export const parseManifest = (input: unknown): Manifest => manifest.parse(input);

/** `mimetype` stands first, uncompressed: its name at byte 30, its content right after. */
export function startsAsProject(bytes: Uint8Array): boolean {
  const wanted = MIMETYPE_ENTRY + MIMETYPE;
  const found = bytes.subarray(30, 30 + wanted.length);
  return String.fromCharCode(...found) === wanted;
}
