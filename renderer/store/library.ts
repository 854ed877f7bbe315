import type { Unsubscribe } from '../../shared/ipc/contract.ts';
import { type CoderId, newId, type ProjectId } from '../../shared/model/ids.ts';
import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem/problem.ts';
import type { ProjectKey } from './database.ts';
import { headerOf, type ProjectHeader } from './header.ts';
import { ProjectStore, type ProjectStoreOptions } from './project-store.ts';
import { ReadingPlaces } from './reading-places.ts';
import type { ProjectStorage } from './storage.ts';

/** How long a deleted project can be brought back. */
export const BIN_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

export interface ListedProject {
  readonly key: ProjectKey;
  readonly header: ProjectHeader;
}

/** Takes a name for this window alone; null when another window holds it. Web Locks, in every edition. */
export type TakeLock = (name: string) => Promise<Unsubscribe | null>;

export interface LibraryOptions
  extends Pick<ProjectStoreOptions, 'storage' | 'effects' | 'after' | 'afterFrame'> {
  readonly storage: ProjectStorage;
  readonly takeLock: TakeLock;
}

/** The projects on this machine: list, make, open, rename, delete with time to undo. */
export class Library {
  constructor(private readonly options: LibraryOptions) {}

  /** Newest change first; the bin apart; and how many are here that cannot even be named. */
  async list(): Promise<{ projects: ListedProject[]; bin: ListedProject[]; unreadable: number }> {
    const { read: all, unreadable } = await this.options.storage.list();
    all.sort((a, b) => b.header.changedAt - a.header.changedAt);
    return {
      projects: all.filter(({ header }) => header.deletedAt === null),
      bin: all.filter(({ header }) => header.deletedAt !== null),
      unreadable,
    };
  }

  async createEmpty(name: string): Promise<ProjectKey> {
    const { effects } = this.options;
    const id: ProjectId = newId<'project'>(effects);
    return this.create([{ kind: 'project', id, name, description: '', createdAt: effects.now() }]);
  }

  /** From the records of a file or of the sample. @throws NoProjectError */
  async create(records: readonly AnyRecord[], sample = false): Promise<ProjectKey> {
    const { effects, storage } = this.options;
    const key = newId<'stored'>(effects) as string as ProjectKey;
    const header = headerOf(new ProjectIndex(records), { changedAt: effects.now(), deletedAt: null, sample });
    await storage.create(key, header, records);
    return key;
  }

  /** @throws Problem projectOpenElsewhere, storageDamaged */
  async open(key: ProjectKey, author: CoderId): Promise<OpenProject> {
    const release = await this.#lock(key);
    try {
      const { storage, after } = this.options;
      const [store, places] = await Promise.all([
        ProjectStore.open({ ...this.options, key, author }),
        ReadingPlaces.open(storage, key, after),
      ]);
      const end = () => places.flush().finally(release);
      return {
        store,
        places,
        close: () => store.close().then(end),
        abandon: () => store.abandon().then(end),
      };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** The records as they are stored now, open elsewhere or not; nothing is written. @throws Problem storageDamaged */
  async read(key: ProjectKey, author: CoderId): Promise<readonly AnyRecord[]> {
    const store = await ProjectStore.open({ ...this.options, key, author });
    await store.abandon();
    return [...store.index.records.values()];
  }

  /** One undoable change in the project's own journal. @throws Problem; the name is the old one then */
  async rename(key: ProjectKey, name: string, author: CoderId): Promise<void> {
    const open = await this.open(key, author);
    try {
      const { project } = open.store.index;
      if (project.name !== name) {
        open.store.commit(
          { key: 'projectRenamed', params: { name } },
          { added: [], updated: [[project, { ...project, name }]], removed: [] },
        );
      }
      await open.close();
    } catch (error) {
      await open.abandon();
      throw error;
    }
  }

  /** Puts it in the bin; `restore` brings it back. @throws Problem projectOpenElsewhere */
  async remove(key: ProjectKey): Promise<void> {
    await this.#setDeleted(key, this.options.effects.now());
  }

  async restore(key: ProjectKey): Promise<void> {
    await this.#setDeleted(key, null);
  }

  /** @throws Problem projectOpenElsewhere */
  async purge(key: ProjectKey): Promise<void> {
    await this.#alone(key, () => this.options.storage.purge(key));
  }

  /** Empties the bin of what has lain there for longer than BIN_DAYS and is not open. */
  async purgeOld(): Promise<void> {
    const { bin } = await this.list();
    for (const { key } of bin.filter(({ header }) => this.#isOld(header))) {
      const release = await this.#tryLock(key);
      if (!release) continue;
      try {
        // Another window may have restored it since.
        const now = await this.options.storage.header(key);
        if (now && this.#isOld(now)) await this.options.storage.purge(key);
      } finally {
        release();
      }
    }
  }

  #isOld({ deletedAt }: ProjectHeader): boolean {
    return deletedAt !== null && deletedAt < this.options.effects.now() - BIN_DAYS * DAY;
  }

  /** An open project writes its header too, so nobody else may meanwhile. */
  async #setDeleted(key: ProjectKey, deletedAt: number | null): Promise<void> {
    const { storage } = this.options;
    await this.#alone(key, async () => {
      const header = await storage.header(key);
      if (header) await storage.writeHeader(key, { ...header, deletedAt });
    });
  }

  async #alone(key: ProjectKey, task: () => Promise<void>): Promise<void> {
    const release = await this.#lock(key);
    try {
      await task();
    } finally {
      release();
    }
  }

  async #lock(key: ProjectKey): Promise<Unsubscribe> {
    const release = await this.#tryLock(key);
    if (!release) throw new Problem('projectOpenElsewhere');
    return release;
  }

  /** What it returns lets go once, however often it is called: the next holder keeps its lock. */
  async #tryLock(key: ProjectKey): Promise<Unsubscribe | null> {
    let release = await this.options.takeLock(`testimonio:project:${key}`);
    if (!release) return null;
    return () => {
      release?.();
      release = null;
    };
  }
}

export interface OpenProject {
  readonly store: ProjectStore;
  /** Where one left off in it, on this machine. */
  readonly places: ReadingPlaces;
  /** @throws Problem when the last changes could not be made durable; the project stays open then */
  close(): Promise<void>;
  /** Closes without what could not be made durable. */
  abandon(): Promise<void>;
}
