import type { AnyRecord } from '../../shared/model/records.ts';
import { documentOf } from '../../shared/model/records.ts';
import { parseRecords } from '../../shared/model/schema.ts';
import type { BodyCodec } from './codec.ts';
import type { Body, ProjectKey, TestimonioDatabase } from './database.ts';
import { advance, EMPTY_STACKS, type Entry, parseEntry, parseStacks, type Stacks } from './entry.ts';
import { type ProjectHeader, parseHeader } from './header.ts';
import { readProblem } from './storage-problem.ts';

export interface StoredProject {
  readonly records: readonly AnyRecord[];
  /** The journal after the snapshot, to be applied to `records` in order. */
  readonly entries: readonly Entry[];
  /** The number of the last entry, 0 when there is none. */
  readonly seq: number;
  readonly stacks: Stacks;
}

export interface Snapshot {
  readonly seq: number;
  readonly stacks: Stacks;
  /** Only the chunks that changed; an empty one is removed. Key: document id, or '' for the rest. */
  readonly chunks: ReadonlyMap<string, readonly AnyRecord[]>;
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

/** Journal and snapshots of all projects on this machine (design.md, 5). The only place that writes them. */
export class ProjectStorage {
  constructor(
    private readonly database: TestimonioDatabase,
    private readonly codec: BodyCodec,
  ) {}

  /** Headers that cannot be read are left out, never deleted. */
  async list(): Promise<{ key: ProjectKey; header: ProjectHeader }[]> {
    const rows = await this.database.projects.toArray();
    const read = await Promise.all(
      rows.map(async (row) => {
        try {
          return [{ key: row.key, header: parseHeader(await this.codec.open(row.header)) }];
        } catch {
          return [];
        }
      }),
    );
    return read.flat();
  }

  async header(key: ProjectKey): Promise<ProjectHeader | null> {
    const row = await this.database.projects.get(key);
    return row ? parseHeader(await this.codec.open(row.header)) : null;
  }

  async writeHeader(key: ProjectKey, header: ProjectHeader): Promise<void> {
    await this.database.projects.put({ key, header: await this.codec.seal(header) });
  }

  /** A new project with its first snapshot, whole or not at all. */
  async create(key: ProjectKey, header: ProjectHeader, records: Iterable<AnyRecord>): Promise<void> {
    await this.writeSnapshot(key, { seq: 0, stacks: EMPTY_STACKS, chunks: chunksOf(records), header });
  }

  /** @throws Problem storageDamaged, naming the part that cannot be read */
  async load(key: ProjectKey, name: string): Promise<StoredProject> {
    const { database } = this;
    let where = 'snapshot';
    try {
      const [snapshot, chunks, journal] = await database.transaction(
        'r',
        [database.snapshots, database.chunks, database.journal],
        async () => {
          const found = await database.snapshots.get(key);
          return [
            found,
            await database.chunks.where('project').equals(key).toArray(),
            await database.journal
              .where('[project+seq]')
              .between([key, (found?.seq ?? 0) + 1], [key, Number.POSITIVE_INFINITY])
              .toArray(),
          ] as const;
        },
      );
      if (!snapshot) throw new Error('no snapshot');
      let stacks = parseStacks(await this.codec.open(snapshot.body));
      const records: AnyRecord[] = [];
      for (const chunk of chunks) {
        where = `chunk ${chunk.chunk || 'project'}`;
        for (const record of parseRecords(await this.codec.open(chunk.body))) records.push(record);
      }
      const entries: Entry[] = [];
      let seq = snapshot.seq;
      for (const row of journal) {
        where = `journal ${row.seq}`;
        if (row.seq !== seq + 1) throw new Error('a journal entry is missing');
        const entry = parseEntry(await this.codec.open(row.body));
        entries.push(entry);
        stacks = advance(stacks, entry);
        seq = row.seq;
      }
      return { records, entries, seq, stacks };
    } catch (error) {
      throw readProblem(error, name, where);
    }
  }

  /**
   * Durable when it resolves; an entry that is already there is an error, never overwritten. The
   * header goes along, so that the list of projects is right even after a kill.
   */
  async append(key: ProjectKey, entries: readonly Entry[], header: ProjectHeader): Promise<void> {
    const { database } = this;
    const sealed = await this.codec.seal(header);
    const rows = await Promise.all(
      entries.map(async (entry) => ({ project: key, seq: entry.seq, body: await this.codec.seal(entry) })),
    );
    await database.transaction('rw', [database.journal, database.projects], async () => {
      await database.journal.bulkAdd(rows);
      await database.projects.put({ key, header: sealed });
    });
  }

  async entry(key: ProjectKey, seq: number): Promise<Entry> {
    const row = await this.database.journal.get([key, seq]);
    if (!row) throw readProblem(new Error('missing'), '', `journal ${seq}`);
    return parseEntry(await this.codec.open(row.body));
  }

  async writeSnapshot(key: ProjectKey, snapshot: Snapshot): Promise<void> {
    const { database, codec } = this;
    const header = await codec.seal(snapshot.header);
    const body = await codec.seal(snapshot.stacks);
    const chunks: { chunk: string; body: Body | null }[] = [];
    for (const [chunk, records] of snapshot.chunks) {
      chunks.push({ chunk, body: records.length > 0 ? await codec.seal(records) : null });
    }
    await database.transaction('rw', [database.projects, database.chunks, database.snapshots], async () => {
      for (const { chunk, body } of chunks) {
        if (body) await database.chunks.put({ project: key, chunk, body });
        else await database.chunks.delete([key, chunk]);
      }
      await database.snapshots.put({ project: key, seq: snapshot.seq, body });
      await database.projects.put({ key, header });
    });
  }

  /** Removes a project for good: header, journal, snapshot. */
  async purge(key: ProjectKey): Promise<void> {
    const { database } = this;
    await database.transaction(
      'rw',
      [database.projects, database.journal, database.chunks, database.snapshots],
      async () => {
        await database.projects.delete(key);
        await database.journal.where('project').equals(key).delete();
        await database.chunks.where('project').equals(key).delete();
        await database.snapshots.delete(key);
      },
    );
  }
}
