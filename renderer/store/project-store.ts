import type { Unsubscribe } from '../../shared/ipc/contract.ts';
import {
  type ChangeLabel,
  type ChangeSet,
  type Changes,
  invert,
  isEmpty,
} from '../../shared/model/change.ts';
import { type CoderId, type DocumentId, type Effects, newId } from '../../shared/model/ids.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { ProjectKey } from './database.ts';
import { advance, type Entry, type Stacks } from './entry.ts';
import { headerOf, type ProjectHeader } from './header.ts';
import { Saver, type SaverOptions, type SaveState } from './saver.ts';
import { chunkOf } from './snapshot.ts';
import type { ProjectStorage, StoredProject } from './storage.ts';
import { readProblem } from './storage-problem.ts';

/** Journal entries after which the changed chunks are written anew, so that the next start is quick. */
const SNAPSHOT_EVERY = 200;

/** Records whose writing waits until the change has been shown, and the milliseconds that this takes. */
const MOST_AT_ONCE = 1_000;
const SHOWN_AFTER = 50;

function sizeOf({ added, updated, removed }: Changes): number {
  return added.length + updated.length + removed.length;
}

export interface ProjectStoreOptions {
  readonly key: ProjectKey;
  readonly storage: ProjectStorage;
  readonly effects: Effects;
  readonly after: SaverOptions['after'];
  /** Runs a task once the window has shown what it has; at once where there is no window. */
  readonly afterFrame?: (task: () => void) => void;
  /** Who changes from now on. */
  readonly author: CoderId;
  /** Entries between snapshots, SNAPSHOT_EVERY when not given. */
  readonly snapshotEvery?: number;
}

/** The snapshot with the journal's entries applied. @throws Problem storageDamaged when they do not fit */
function rebuild(stored: StoredProject, name: string): ProjectIndex {
  let where = 'snapshot';
  try {
    const index = new ProjectIndex(stored.records, stored.packed);
    for (const entry of stored.entries) {
      where = `journal ${entry.seq}`;
      index.apply(entry.change);
    }
    return index;
  } catch (error) {
    throw readProblem(error, name, where);
  }
}

/**
 * The project in use: in memory and indexed, with its journal behind it. `commit` is the one way to
 * write; undo and redo are commits of their own. Listeners hear of every change at once; `saveState`
 * says what is durable.
 */
export class ProjectStore {
  readonly #index: ProjectIndex;
  readonly #saver: Saver;
  readonly #listeners = new Set<() => void>();
  readonly #recent = new Map<number, Entry>();
  readonly #changedChunks = new Set<string>();
  #stacks: Stacks;
  #seq: number;
  #snapshotSeq: number;
  readonly #header: ProjectHeader;
  #revision = 0;
  #changedAt: number;
  /** How many changes were made here, undo and redo not counted. */
  #commits = 0;
  #undoing: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;
  #closed = false;
  /** Inside an act of `paintFirst`, and until the frame after it. */
  #isPainting = false;
  #isHushed = false;

  /** @throws Problem storageDamaged */
  static async open(options: ProjectStoreOptions): Promise<ProjectStore> {
    const header = await options.storage.header(options.key);
    const stored = await options.storage.load(options.key, header?.name ?? '');
    const index = rebuild(stored, header?.name ?? '');
    const store = new ProjectStore(options, index, stored, header);
    for (const entry of stored.entries) store.#noteChanged(entry.change);
    await store.#fetchTops();
    return store;
  }

  private constructor(
    private readonly options: ProjectStoreOptions,
    index: ProjectIndex,
    stored: StoredProject,
    header: ProjectHeader | null,
  ) {
    this.#index = index;
    this.#seq = stored.seq;
    this.#snapshotSeq = stored.seq - stored.entries.length;
    this.#stacks = stored.stacks;
    this.#header =
      header ?? headerOf(index, { changedAt: options.effects.now(), deletedAt: null, sample: false });
    this.#changedAt = this.#header.changedAt;
    for (const entry of stored.entries) this.#recent.set(entry.seq, entry);
    this.#saver = new Saver({
      write: (entries) => this.#write(entries),
      onState: () => this.#tell(),
      after: options.after,
    });
  }

  get key(): ProjectKey {
    return this.options.key;
  }
  get index(): ProjectIndex {
    return this.#index;
  }
  get author(): CoderId {
    return this.options.author;
  }
  /** Rises with every change; equal revisions show the same project. */
  get revision(): number {
    return this.#revision;
  }
  get saveState(): SaveState {
    return this.#saver.state;
  }
  /** The change that undo would take back, if any. */
  get undoLabel(): ChangeLabel | null {
    return this.#label(this.#stacks.done.at(-1));
  }
  get redoLabel(): ChangeLabel | null {
    return this.#label(this.#stacks.undone.at(-1));
  }

  /** The steps that undo and redo go through, as journal numbers, the next one last. */
  get stacks(): Stacks {
    return this.#stacks;
  }

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Makes, applies and records a change-set; null when there is nothing to change. @throws ChangeConflict */
  commit(label: ChangeLabel, changes: Changes): ChangeSet | null {
    if (isEmpty(changes)) return null;
    const change = this.#changeSet(label, changes);
    this.#record('do', null, change);
    return change;
  }

  /**
   * For an act that itself shows what it does: listeners hear of its changes, and the journal is written, after the
   * next frame instead of before it, together with what is to be done `then`. Any other change in between is told at
   * once, and these with it.
   */
  paintFirst<Result>(act: () => Result, then: (result: Result) => void = () => {}): Result {
    this.#isPainting = true;
    this.#isHushed = true;
    let result: { readonly of: Result } | null = null;
    try {
      result = { of: act() };
      return result.of;
    } finally {
      this.#isPainting = false;
      this.#afterFrame(() => {
        if (result) then(result.of);
        if (!this.#isHushed) return;
        this.#isHushed = false;
        this.#tell();
      });
    }
  }

  #afterFrame(task: () => void): void {
    const { afterFrame } = this.options;
    if (afterFrame) afterFrame(task);
    else task();
  }

  /** A change-set made elsewhere (an import's plan). @throws ChangeConflict */
  commitChangeSet(change: ChangeSet): void {
    if (!isEmpty(change)) this.#record('do', null, change);
  }

  /**
   * The label of what was undone, or null when nothing was: there was nothing, or a change came in before
   * it was done, and then undo would take back another one than its label said.
   */
  undo(): Promise<ChangeLabel | null> {
    return this.#serially('undo');
  }
  redo(): Promise<ChangeLabel | null> {
    return this.#serially('redo');
  }

  /**
   * Undoes or redoes until `seq` is the last step done; 0 is before the first. Stops where a change comes
   * in between. @throws Problem storageDamaged for a step that cannot be read; those before it are done
   */
  async goTo(seq: number): Promise<void> {
    const isPast = seq === 0 || this.#stacks.done.includes(seq);
    if (!isPast && !this.#stacks.undone.includes(seq)) return;
    while ((this.#stacks.done.at(-1) ?? 0) !== seq) {
      if ((await this.#serially(isPast ? 'undo' : 'redo')) === null) return;
    }
  }

  /** What a step did, when, and by whom. @throws Problem storageDamaged */
  async step(seq: number): Promise<Pick<ChangeSet, 'label' | 'author' | 'time'>> {
    return (await this.#fetch(seq)).change;
  }

  /** Resolves when everything is durable. @throws Problem */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  /** Flushes, writes a snapshot when it pays, and ends: no change after it. @throws Problem when it cannot */
  close(): Promise<void> {
    this.#closing ??= this.#closeUp().catch((error: unknown) => {
      this.#closing = null;
      throw error;
    });
    return this.#closing;
  }

  /** Ends without what is not durable yet; resolves when nothing is being written any more. */
  async abandon(): Promise<void> {
    this.#closed = true;
    this.#listeners.clear();
    await this.#saver.stop();
  }

  async #closeUp(): Promise<void> {
    let seq: number;
    do {
      seq = this.#seq;
      await this.#undoing;
      await this.flush();
      // As in #write: without a snapshot the next start is slower, no more.
      if (this.#seq > this.#snapshotSeq) await this.#snapshot().catch(() => undefined);
      // Again for what was changed meanwhile.
    } while (seq !== this.#seq);
    await this.abandon();
  }

  #serially(kind: 'undo' | 'redo'): Promise<ChangeLabel | null> {
    const commits = this.#commits;
    const step = () => this.#step(kind, commits);
    const result = this.#undoing.then(step);
    this.#undoing = result.catch(() => undefined);
    return result;
  }

  async #step(kind: 'undo' | 'redo', commits: number): Promise<ChangeLabel | null> {
    const target = (kind === 'undo' ? this.#stacks.done : this.#stacks.undone).at(-1);
    if (target === undefined) return null;
    const entry = await this.#fetch(target);
    if (this.#commits !== commits || this.#closed) return null;
    const changes = kind === 'undo' ? invert(entry.change) : entry.change;
    this.#record(kind, entry.seq, this.#changeSet(entry.change.label, changes));
    // It is done; what is wrong with the one before is said when it is asked for.
    await this.#fetchTops().catch(() => undefined);
    return entry.change.label;
  }

  #changeSet(label: ChangeLabel, { added, updated, removed }: Changes): ChangeSet {
    const { effects, author } = this.options;
    return { id: newId<'change'>(effects), author, time: effects.now(), label, added, updated, removed };
  }

  #record(kind: Entry['kind'], target: number | null, change: ChangeSet): void {
    if (this.#closed) throw new Error('the project is closed');
    if (!this.#isPainting) this.#isHushed = false;
    this.#index.apply(change);
    const entry: Entry = { seq: this.#seq + 1, kind, target, change };
    this.#seq = entry.seq;
    this.#stacks = advance(this.#stacks, entry);
    if (kind === 'do') {
      this.#recent.set(entry.seq, entry);
      this.#commits++;
    }
    this.#changedAt = this.options.effects.now();
    this.#noteChanged(change);
    this.#revision++;
    this.#saver.add(entry);
    this.#tell();
  }

  #freshHeader(): ProjectHeader {
    const { deletedAt, sample } = this.#header;
    return headerOf(this.#index, { changedAt: this.#changedAt, deletedAt, sample });
  }

  #noteChanged(changes: Changes): void {
    for (const record of [...changes.added, ...changes.removed, ...changes.updated.flat()]) {
      this.#changedChunks.add(chunkOf(record));
    }
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    if (this.#isHushed) await new Promise<void>((resolve) => this.#afterFrame(resolve));
    // Sealing thousands of records takes longer than a frame: first the window shows what was done.
    const records = entries.reduce((sum, { change }) => sum + sizeOf(change), 0);
    if (records > MOST_AT_ONCE)
      await new Promise<void>((resolve) => {
        this.options.after(SHOWN_AFTER, resolve);
      });
    await this.options.storage.append(this.key, entries, this.#freshHeader());
    const due = this.#seq - this.#snapshotSeq >= (this.options.snapshotEvery ?? SNAPSHOT_EVERY);
    if (due && entries.at(-1)?.seq === this.#seq) {
      // A failed snapshot loses nothing: the journal has it all, and the next one tries again.
      await this.#snapshot().catch(() => undefined);
    }
  }

  /** Only called when the journal is written up to `#seq`. */
  async #snapshot(): Promise<void> {
    const seq = this.#seq;
    const changed = [...this.#changedChunks];
    const chunks = new Map<string, readonly AnyRecord[]>();
    for (const chunk of changed)
      chunks.set(chunk, [
        ...(chunk === '' ? this.#index.ownRecords() : this.#index.recordsOf(chunk as DocumentId)),
      ]);
    const all = ['', ...this.#index.documentIds()];
    const snapshot = { seq, replaces: this.#snapshotSeq, stacks: this.#stacks, chunks, allChunks: all };
    const header = this.#freshHeader();
    this.#changedChunks.clear();
    try {
      const { storage } = this.options;
      await storage.writeSnapshot(this.key, { ...snapshot, header });
      this.#snapshotSeq = seq;
    } catch (error) {
      for (const chunk of changed) this.#changedChunks.add(chunk);
      throw error;
    }
  }

  /** Has the next undo and redo at hand, so that their names can be shown. */
  async #fetchTops(): Promise<void> {
    for (const seq of [this.#stacks.done.at(-1), this.#stacks.undone.at(-1)]) {
      if (seq === undefined || this.#recent.has(seq)) continue;
      await this.#fetch(seq);
      this.#tell();
    }
  }

  async #fetch(seq: number): Promise<Entry> {
    const known = this.#recent.get(seq);
    if (known) return known;
    const entry = await this.options.storage.entry(this.key, this.#index.project.name, seq);
    this.#recent.set(seq, entry);
    return entry;
  }

  #label(seq: number | undefined): ChangeLabel | null {
    return seq === undefined ? null : (this.#recent.get(seq)?.change.label ?? null);
  }

  #tell(): void {
    if (this.#isHushed) return;
    for (const listener of this.#listeners) listener();
  }
}
