import type { DocumentId } from '../../shared/model/ids.ts';
import type { PackedDocument } from '../../shared/model/packed-document.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { parseRecords } from '../../shared/model/schema.ts';
import type { BodyCodec } from './codec.ts';
import type { Body, ChunkRow, JournalRow, ProjectKey, TestimonioDatabase } from './database.ts';
import { advance, EMPTY_STACKS, type Entry, parseEntry, type Stacks } from './entry.ts';
import { type ProjectHeader, parseHeader } from './header.ts';
import { pack, packed } from './packing.ts';
import { chunkOf, chunksOf, parseSnapshotBody, type Snapshot, type SnapshotBody } from './snapshot.ts';
import { readProblem } from './storage-problem.ts';

export interface StoredProject {
  readonly records: readonly AnyRecord[];
  /** The documents of the snapshot, none of whose records is among `records`. */
  readonly packed: readonly PackedDocument[];
  /** The journal after the snapshot, to be applied to `records` in order. */
  readonly entries: readonly Entry[];
  /** The number of the last entry, 0 when there is none. */
  readonly seq: number;
  readonly stacks: Stacks;
}

/** Journal and snapshots of all projects on this machine (design.md, 5). The only place that writes them. */
export class ProjectStorage {
  constructor(
    private readonly database: TestimonioDatabase,
    private readonly codec: BodyCodec,
  ) {}

  /** Projects whose header cannot be read are counted, never deleted. */
  async list(): Promise<{ read: { key: ProjectKey; header: ProjectHeader }[]; unreadable: number }> {
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
    const found = read.flat();
    return { read: found, unreadable: rows.length - found.length };
  }

  /** @throws Problem storageDamaged */
  async header(key: ProjectKey): Promise<ProjectHeader | null> {
    try {
      const row = await this.database.projects.get(key);
      return row ? parseHeader(await this.codec.open(row.header)) : null;
    } catch (error) {
      throw readProblem(error, '', 'header');
    }
  }

  async writeHeader(key: ProjectKey, header: ProjectHeader): Promise<void> {
    await this.database.projects.put({ key, header: await this.codec.seal(header) });
  }

  /** A new project with its first snapshot, whole or not at all. */
  async create(key: ProjectKey, header: ProjectHeader, records: Iterable<AnyRecord>): Promise<void> {
    const chunks = chunksOf(records);
    const allChunks = [...chunks.keys()];
    await this.writeSnapshot(key, {
      seq: 0,
      replaces: null,
      stacks: EMPTY_STACKS,
      chunks,
      allChunks,
      header,
    });
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
      const { stacks: ofSnapshot, allChunks } = parseSnapshotBody(await this.codec.open(snapshot.body));
      let stacks = ofSnapshot;
      const unread = new Set(allChunks);
      const records: AnyRecord[] = [];
      const documents: PackedDocument[] = [];
      for (const row of chunks) {
        where = `chunk ${row.chunk || 'project'}`;
        if (!unread.delete(row.chunk)) throw new Error('the snapshot has no such chunk');
        const chunk = await this.#openChunk(row, name);
        if ('unpack' in chunk) documents.push(chunk);
        else for (const record of chunk) records.push(record);
      }
      for (const chunk of unread) {
        where = `chunk ${chunk || 'project'}`;
        throw new Error('a chunk is missing');
      }
      const entries: Entry[] = [];
      let seq = snapshot.seq;
      for (const row of journal) {
        where = `journal ${row.seq}`;
        if (row.seq !== seq + 1) throw new Error('a journal entry is missing');
        const entry = await this.#openEntry(row);
        entries.push(entry);
        stacks = advance(stacks, entry);
        seq = row.seq;
      }
      return { records, packed: documents, entries, seq, stacks };
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

  /** One entry of the journal; `name` is the project's, for the problem. @throws Problem storageDamaged */
  async entry(key: ProjectKey, name: string, seq: number): Promise<Entry> {
    try {
      const row = await this.database.journal.get([key, seq]);
      if (!row) throw new Error('a journal entry is missing');
      return await this.#openEntry(row);
    } catch (error) {
      throw readProblem(error, name, `journal ${seq}`);
    }
  }

  /**
   * All chunks of a snapshot or none. Refused where another snapshot is there than the one it is based
   * on: its unchanged chunks would not fit.
   */
  async writeSnapshot(key: ProjectKey, snapshot: Snapshot): Promise<void> {
    const { database, codec } = this;
    const header = await codec.seal(snapshot.header);
    const { stacks, allChunks } = snapshot;
    const body = await codec.seal({ stacks, allChunks } satisfies SnapshotBody);
    const chunks: { chunk: string; body: Body | null }[] = [];
    for (const [chunk, records] of snapshot.chunks) {
      const bytes = chunk === '' ? null : await pack(chunk as DocumentId, records);
      chunks.push({ chunk, body: records.length > 0 ? await codec.seal(bytes ?? records) : null });
    }
    await database.transaction('rw', [database.projects, database.chunks, database.snapshots], async () => {
      const there = await database.snapshots.get(key);
      if ((there?.seq ?? null) !== snapshot.replaces) throw new Error('another snapshot is there');
      for (const { chunk, body } of chunks) {
        if (body) await database.chunks.put({ project: key, chunk, body });
        else await database.chunks.delete([key, chunk]);
      }
      await database.snapshots.put({ project: key, seq: snapshot.seq, body });
      await database.projects.put({ key, header });
    });
  }

  /** Where one left off in the project's documents; what cannot be read is left out. */
  async places(key: ProjectKey): Promise<readonly { document: string; body: unknown }[]> {
    const rows = await this.database.places.where('project').equals(key).toArray();
    const read = await Promise.allSettled(rows.map(({ body }) => this.codec.open(body)));
    return rows.flatMap(({ document }, at) => {
      const body = read[at];
      return body?.status === 'fulfilled' ? [{ document, body: body.value }] : [];
    });
  }

  async writePlaces(key: ProjectKey, places: readonly { document: string; body: unknown }[]): Promise<void> {
    const rows = await Promise.all(
      places.map(async ({ document, body }) => ({
        project: key,
        document,
        body: await this.codec.seal(body),
      })),
    );
    await this.database.places.bulkPut(rows);
  }

  /** Removes a project for good: header, journal, snapshot, places. */
  async purge(key: ProjectKey): Promise<void> {
    const { database } = this;
    await database.transaction(
      'rw',
      [database.projects, database.journal, database.chunks, database.snapshots, database.places],
      async () => {
        await database.projects.delete(key);
        await database.journal.where('project').equals(key).delete();
        await database.chunks.where('project').equals(key).delete();
        await database.snapshots.delete(key);
        await database.places.where('project').equals(key).delete();
      },
    );
  }

  /** A document as packed, of which only the head is read; what was written before documents were, whole. */
  async #openChunk(row: ChunkRow, name: string): Promise<readonly AnyRecord[] | PackedDocument> {
    const body = await this.codec.open(row.body);
    if (body instanceof Uint8Array) {
      const document = packed(body, (error) => readProblem(error, name, `chunk ${row.chunk}`));
      if (document.document.id !== row.chunk) throw new Error('another chunk is in its place');
      return document;
    }
    const records = parseRecords(body);
    if (records.some((record) => chunkOf(record) !== row.chunk))
      throw new Error('another chunk is in its place');
    return records;
  }

  async #openEntry(row: JournalRow): Promise<Entry> {
    const entry = parseEntry(await this.codec.open(row.body));
    if (entry.seq !== row.seq) throw new Error('another entry is in its place');
    return entry;
  }
}
