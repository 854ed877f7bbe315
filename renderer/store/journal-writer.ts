import type { Changes } from '../../shared/model/change.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { ProjectKey } from './database.ts';
import type { Entry } from './entry.ts';
import { headerOf, type ProjectHeader } from './header.ts';
import type { History } from './history.ts';
import type { SaverOptions } from './saver.ts';
import { chunkOf } from './snapshot.ts';
import type { ProjectStorage, StoredProject } from './storage.ts';

/** Journal entries after which the changed chunks are written anew, so that the next start is quick. */
const SNAPSHOT_EVERY = 200;

/** Records whose writing waits until the change has been shown, and the milliseconds that this takes. */
const MOST_AT_ONCE = 1_000;
const SHOWN_AFTER = 50;

function sizeOf({ added, updated, removed }: Changes): number {
  return added.length + updated.length + removed.length;
}

export interface JournalWriterOptions {
  readonly key: ProjectKey;
  readonly storage: ProjectStorage;
  readonly index: ProjectIndex;
  readonly history: History;
  readonly header: ProjectHeader;
  readonly after: SaverOptions['after'];
  /** Resolves when what waits to be painted has been; null when nothing waits. */
  readonly painting: () => Promise<void> | null;
  /** Entries between snapshots, SNAPSHOT_EVERY when not given. */
  readonly snapshotEvery: number | undefined;
}

/** Writes a project's entries, and now and then a snapshot of the chunks that they changed. */
export class JournalWriter {
  readonly #changedChunks = new Set<string>();
  #snapshotSeq: number;
  #changedAt: number;

  constructor(
    private readonly options: JournalWriterOptions,
    stored: StoredProject,
  ) {
    this.#snapshotSeq = stored.seq - stored.entries.length;
    this.#changedAt = options.header.changedAt;
    for (const entry of stored.entries) this.#noteChunks(entry.change);
  }

  /** What was changed at `time` is of the next snapshot. */
  note(changes: Changes, time: number): void {
    this.#changedAt = time;
    this.#noteChunks(changes);
  }

  async write(entries: readonly Entry[]): Promise<void> {
    const { key, storage, history, after, painting, snapshotEvery = SNAPSHOT_EVERY } = this.options;
    const painted = painting();
    if (painted) await painted;
    // Sealing thousands of records takes longer than a frame: first the window shows what was done.
    const records = entries.reduce((sum, { change }) => sum + sizeOf(change), 0);
    if (records > MOST_AT_ONCE)
      await new Promise<void>((resolve) => {
        after(SHOWN_AFTER, resolve);
      });
    await storage.append(key, entries, this.#header());
    const due = history.seq - this.#snapshotSeq >= snapshotEvery;
    if (due && entries.at(-1)?.seq === history.seq) await this.snapshotIfBehind();
  }

  /**
   * Only called when the journal is written up to its last entry. A failed snapshot loses nothing: the journal has it
   * all, the next start is slower, and the next snapshot tries again.
   */
  async snapshotIfBehind(): Promise<void> {
    if (this.options.history.seq > this.#snapshotSeq) await this.#snapshot().catch(() => undefined);
  }

  async #snapshot(): Promise<void> {
    const { key, storage, index, history } = this.options;
    const { seq, stacks } = history;
    const changed = [...this.#changedChunks];
    const chunks = new Map<string, readonly AnyRecord[]>();
    for (const chunk of changed)
      chunks.set(chunk, [...(chunk === '' ? index.ownRecords() : index.recordsOf(chunk as DocumentId))]);
    const allChunks = ['', ...index.documentIds()];
    const header = this.#header();
    this.#changedChunks.clear();
    try {
      await storage.writeSnapshot(key, {
        seq,
        replaces: this.#snapshotSeq,
        stacks,
        chunks,
        allChunks,
        header,
      });
      this.#snapshotSeq = seq;
    } catch (error) {
      for (const chunk of changed) this.#changedChunks.add(chunk);
      throw error;
    }
  }

  #header(): ProjectHeader {
    const { deletedAt, sample } = this.options.header;
    return headerOf(this.options.index, { changedAt: this.#changedAt, deletedAt, sample });
  }

  #noteChunks(changes: Changes): void {
    for (const record of [...changes.added, ...changes.removed, ...changes.updated.flat()]) {
      this.#changedChunks.add(chunkOf(record));
    }
  }
}
