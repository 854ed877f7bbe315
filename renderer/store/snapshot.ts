import { z } from 'zod';
import { type AnyRecord, documentOf } from '../../shared/model/records.ts';
import { parseStacks, type Stacks } from './entry.ts';
import type { ProjectHeader } from './header.ts';

/** A project as of entry `seq`, in chunks, so that only what changed is written anew. */
export interface Snapshot {
  readonly seq: number;
  /** The entry of the snapshot that this one takes the place of; null for a new project. */
  readonly replaces: number | null;
  readonly stacks: Stacks;
  /** Only the chunks that changed; an empty one is removed. Key: document id, or '' for the rest. */
  readonly chunks: ReadonlyMap<string, readonly AnyRecord[]>;
  /** The keys of all chunks that make up the project, so that a missing one is noticed. */
  readonly allChunks: readonly string[];
  readonly header: ProjectHeader;
}

/** Which chunk of a snapshot a record lives in. */
export function chunkOf(record: AnyRecord): string {
  return documentOf(record) ?? '';
}

export function chunksOf(records: Iterable<AnyRecord>): Map<string, AnyRecord[]> {
  const chunks = new Map<string, AnyRecord[]>([['', []]]);
  for (const record of records) {
    const key = chunkOf(record);
    const chunk = chunks.get(key);
    if (chunk) chunk.push(record);
    else chunks.set(key, [record]);
  }
  return chunks;
}

/** What a snapshot's own body holds: the chunks have bodies of their own. */
export type SnapshotBody = Pick<Snapshot, 'stacks' | 'allChunks'>;

const shape = z.strictObject({ stacks: z.unknown(), allChunks: z.array(z.string()) });

/** @throws z.ZodError */
export function parseSnapshotBody(value: unknown): SnapshotBody {
  const { stacks, allChunks } = shape.parse(value);
  return { stacks: parseStacks(stacks), allChunks };
}
