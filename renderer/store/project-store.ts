import type { Unsubscribe } from '../../shared/ipc/contract.ts';
import {
  type ChangeLabel,
  type ChangeSet,
  type Changes,
  invert,
  isEmpty,
} from '../../shared/model/change.ts';
import { type CoderId, type Effects, newId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { isContinuation } from './continuation.ts';
import type { ProjectKey } from './database.ts';
import type { Entry, Stacks } from './entry.ts';
import { headerOf, type ProjectHeader } from './header.ts';
import { History } from './history.ts';
import { JournalWriter, type JournalWriterOptions } from './journal-writer.ts';
import { rebuild } from './rebuild.ts';
import { Saver, type SaverOptions, type SaveState } from './saver.ts';
import type { ProjectStorage, StoredProject } from './storage.ts';
import { type AfterFrame, Telling } from './telling.ts';

export interface ProjectStoreOptions {
  readonly key: ProjectKey;
  readonly storage: ProjectStorage;
  readonly effects: Effects;
  readonly after: SaverOptions['after'];
  /** Runs a task once the window has shown what it has; at once where there is no window. */
  readonly afterFrame?: AfterFrame;
  /** Who changes from now on. */
  readonly author: CoderId;
  /** Entries between snapshots, as many as the journal writer likes when not given. */
  readonly snapshotEvery?: number;
}

/** Hears what each change did, also of those that undo and redo make, before any listener hears of it. */
export type Watcher = (changes: Changes, kind: Entry['kind']) => void;

/**
 * The project in use: in memory and indexed, with its journal behind it. `commit` is the one way to
 * write; undo and redo are commits of their own. Listeners hear of every change at once; `saveState`
 * says what is durable.
 */
export class ProjectStore {
  readonly #index: ProjectIndex;
  readonly #telling: Telling;
  readonly #history: History;
  readonly #journal: JournalWriter;
  readonly #saver: Saver;
  #revision = 0;
  /** How many changes were made here, undo and redo not counted. */
  #commits = 0;
  #undoing: Promise<unknown> = Promise.resolve();
  readonly #watchers = new Set<Watcher>();
  #closing: Promise<void> | null = null;
  #closed = false;

  /** @throws Problem storageDamaged */
  static async open(options: ProjectStoreOptions): Promise<ProjectStore> {
    const header = await options.storage.header(options.key);
    const stored = await options.storage.load(options.key, header?.name ?? '');
    const index = rebuild(stored, header?.name ?? '');
    const store = new ProjectStore(options, index, stored, header);
    await store.#history.fetchTops();
    return store;
  }

  private constructor(
    private readonly options: ProjectStoreOptions,
    index: ProjectIndex,
    stored: StoredProject,
    header: ProjectHeader | null,
  ) {
    const { key, storage, effects, after, afterFrame, snapshotEvery } = options;
    this.#index = index;
    this.#telling = new Telling(afterFrame);
    this.#history = new History(stored, {
      read: (seq) => storage.entry(key, index.project.name, seq),
      onFetched: () => this.#telling.tell(),
    });
    const journal: JournalWriterOptions = {
      key,
      storage,
      index,
      history: this.#history,
      after,
      snapshotEvery,
      header: header ?? headerOf(index, { changedAt: effects.now(), deletedAt: null, sample: false }),
      painting: () => this.#telling.painting(),
    };
    this.#journal = new JournalWriter(journal, stored);
    this.#saver = new Saver({
      write: (entries) => this.#journal.write(entries),
      onState: () => this.#telling.tell(),
      after,
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
    return this.#history.undoLabel;
  }
  get redoLabel(): ChangeLabel | null {
    return this.#history.label(this.#history.redoable);
  }

  /** The steps that undo and redo go through, as journal numbers, the next one last. */
  get stacks(): Stacks {
    return this.#history.stacks;
  }

  readonly subscribe = (listener: () => void): Unsubscribe => this.#telling.subscribe(listener);

  readonly watch = (watcher: Watcher): Unsubscribe => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
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
    return this.#telling.paintFirst(act, then);
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
    const isPast = seq === 0 || this.#history.stacks.done.includes(seq);
    if (!isPast && !this.#history.stacks.undone.includes(seq)) return;
    while ((this.#history.undoable ?? 0) !== seq) {
      if ((await this.#serially(isPast ? 'undo' : 'redo', 'alone')) === null) return;
    }
  }

  /** What a step did, when, and by whom. @throws Problem storageDamaged */
  async step(seq: number): Promise<Pick<ChangeSet, 'label' | 'author' | 'time'>> {
    return (await this.#history.fetch(seq)).change;
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
    this.#watchers.clear();
    this.#telling.clear();
    await this.#saver.stop();
  }

  async #closeUp(): Promise<void> {
    let seq: number;
    do {
      seq = this.#history.seq;
      await this.#undoing;
      await this.flush();
      await this.#journal.snapshotIfBehind();
      // Again for what was changed meanwhile.
    } while (seq !== this.#history.seq);
    await this.abandon();
  }

  #serially(kind: 'undo' | 'redo', extent: 'whole' | 'alone' = 'whole'): Promise<ChangeLabel | null> {
    const commits = this.#commits;
    const step = () => (extent === 'alone' ? this.#step(kind, commits) : this.#wholeStep(kind, commits));
    const result = this.#undoing.then(step);
    this.#undoing = result.catch(() => undefined);
    return result;
  }

  /** A step with what only goes on with it; named by the step. */
  async #wholeStep(kind: 'undo' | 'redo', commits: number): Promise<ChangeLabel | null> {
    let label = await this.#step(kind, commits);
    while (label !== null && kind === 'undo' && isContinuation(label)) {
      const before = await this.#step(kind, commits);
      if (before === null) break;
      label = before;
    }
    while (label !== null && kind === 'redo') {
      const next = this.#history.label(this.#history.redoable);
      if (next === null || !isContinuation(next)) break;
      if ((await this.#step(kind, commits)) === null) break;
    }
    return label;
  }

  async #step(kind: 'undo' | 'redo', commits: number): Promise<ChangeLabel | null> {
    const target = kind === 'undo' ? this.#history.undoable : this.#history.redoable;
    if (target === undefined) return null;
    const entry = await this.#history.fetch(target);
    if (this.#commits !== commits || this.#closed) return null;
    const changes = kind === 'undo' ? invert(entry.change) : entry.change;
    this.#record(kind, entry.seq, this.#changeSet(entry.change.label, changes));
    // It is done; what is wrong with the one before is said when it is asked for.
    await this.#history.fetchTops().catch(() => undefined);
    return entry.change.label;
  }

  #changeSet(label: ChangeLabel, { added, updated, removed }: Changes): ChangeSet {
    const { effects, author } = this.options;
    return { id: newId<'change'>(effects), author, time: effects.now(), label, added, updated, removed };
  }

  #record(kind: Entry['kind'], target: number | null, change: ChangeSet): void {
    if (this.#closed) throw new Error('the project is closed');
    this.#telling.changeComes();
    this.#index.apply(change);
    const entry = this.#history.add(kind, target, change);
    if (kind === 'do') this.#commits++;
    this.#journal.note(change, this.options.effects.now());
    this.#revision++;
    this.#saver.add(entry);
    for (const watcher of this.#watchers) watcher(change, kind);
    this.#telling.tell();
  }
}
