import { Dexie } from 'dexie';
import { IDBDatabase, IDBKeyRange, IDBObjectStore, IDBTransaction, indexedDB } from 'fake-indexeddb';
import { type BodyCodec, plainCodec } from '../../../renderer/store/codec.ts';
import { type ProjectKey, TestimonioDatabase } from '../../../renderer/store/database.ts';
import { headerOf } from '../../../renderer/store/header.ts';
import { Library, type TakeLock } from '../../../renderer/store/library.ts';
import { ProjectStore } from '../../../renderer/store/project-store.ts';
import { ProjectStorage, type StoredProject } from '../../../renderer/store/storage.ts';
import type { ChangeLabel, Changes } from '../../../shared/model/change.ts';
import { type CoderId, type Effects, newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Code } from '../../../shared/model/records.ts';
import { Problem } from '../../../shared/problem/problem.ts';
import { testEffects } from '../../support/effects.ts';

// Dexie looks for the global ones when it is first imported, which may be before this file.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

export { IDBDatabase, IDBObjectStore, IDBTransaction };

let databases = 0;

/** A new empty database; another instance of the same name is another window on it. */
export function newDatabase(name = `testimonio-${++databases}`): TestimonioDatabase {
  return new TestimonioDatabase(name);
}

/** Timers that only run when told to. */
export class ManualTimers {
  readonly #tasks = new Map<number, { readonly wait: number; readonly task: () => void }>();
  #next = 0;

  readonly after = (milliseconds: number, task: () => void): (() => void) => {
    const id = this.#next++;
    this.#tasks.set(id, { wait: milliseconds, task });
    return () => this.#tasks.delete(id);
  };

  get waits(): number[] {
    return [...this.#tasks.values()].map(({ wait }) => wait);
  }

  runAll(): void {
    const tasks = [...this.#tasks.values()];
    this.#tasks.clear();
    for (const { task } of tasks) task();
  }
}

/** Locks within this process, as Web Locks are between windows. */
export function newLocks(): { readonly takeLock: TakeLock; readonly held: ReadonlySet<string> } {
  const held = new Set<string>();
  return {
    held,
    takeLock: async (name) => {
      if (held.has(name)) return null;
      held.add(name);
      return () => held.delete(name);
    },
  };
}

export interface World {
  readonly database: TestimonioDatabase;
  readonly storage: ProjectStorage;
  readonly effects: Effects;
  readonly timers: ManualTimers;
  readonly library: Library;
  readonly held: ReadonlySet<string>;
  readonly author: CoderId;
}

/** One window's storage and library. `of` shares another window's database, clock and locks. */
export function newWorld(codec: BodyCodec = plainCodec, effects: Effects = testEffects()): World {
  const database = newDatabase();
  const storage = new ProjectStorage(database, codec);
  const timers = new ManualTimers();
  const { takeLock, held } = newLocks();
  const library = new Library({ storage, effects, after: timers.after, takeLock });
  return { database, storage, effects, timers, library, held, author: newId<'coder'>(effects) };
}

/** A store on a project, without a lock: as after a kill, or in a window where locks fail. */
export function openStore(
  world: Pick<World, 'effects' | 'timers' | 'author'> & { readonly storage: ProjectStorage },
  key: ProjectKey,
  snapshotEvery = 200,
): Promise<ProjectStore> {
  const { storage, effects, timers, author } = world;
  return ProjectStore.open({ key, storage, effects, after: timers.after, author, snapshotEvery });
}

export async function createFrom(world: World, records: readonly AnyRecord[]): Promise<ProjectKey> {
  const key = newId<'stored'>(world.effects) as string as ProjectKey;
  const rest = { changedAt: world.effects.now(), deletedAt: null, sample: false };
  await world.storage.create(key, headerOf(new ProjectIndex(records), rest), records);
  return key;
}

export function theme(effects: Effects, es: string): Code {
  return {
    kind: 'code',
    id: newId(effects),
    parentId: null,
    order: 'a0',
    name: { es, en: '' },
    description: { es: '', en: '' },
    colour: '#aa3377',
  };
}

/** A document with one version and one block. */
export function interview(effects: Effects, text: string): AnyRecord[] {
  const documentId = newId<'document'>(effects);
  const versionId = newId<'version'>(effects);
  return [
    { kind: 'document', id: documentId, order: 'a0', name: text, createdAt: 1, sources: [] },
    { kind: 'version', id: versionId, documentId, order: 'a0', language: 'es', role: 'original' },
    { kind: 'block', id: newId(effects), documentId, versionId, order: 'a0', text, speakerId: null },
  ];
}

export const adding = (...added: readonly AnyRecord[]): Changes => ({ added, updated: [], removed: [] });
export const removing = (...removed: readonly AnyRecord[]): Changes => ({ added: [], updated: [], removed });
export const labelled = (name: string): ChangeLabel => ({ key: 'tag', params: { name } });

/** Adds a theme of that name, with the name as label. */
export function addTheme(store: ProjectStore, effects: Effects, name: string): void {
  store.commit(labelled(name), adding(theme(effects, name)));
}

export function themeNames(store: ProjectStore): string[] {
  return store.index
    .all('code')
    .map((code) => code.name.es)
    .sort();
}

/** Records by id, to compare without order. */
export function byId(records: Iterable<AnyRecord>): Record<string, AnyRecord> {
  return Object.fromEntries([...records].map((record) => [record.id, record]));
}

/** All records of a stored project, its documents unpacked. */
export function recordsIn({ records, packed }: StoredProject): AnyRecord[] {
  return [...records, ...packed.flatMap((document) => [...document.unpack()])];
}

/** Every row of every table. */
export async function allRows(database: TestimonioDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** The problem that a promise is rejected with. */
export async function problemFrom(promise: Promise<unknown>): Promise<Problem> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Lets everything that is under way in the database and its listeners come to rest. */
export async function settle(turns = 60): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A promise and what settles it. */
export function deferred(): {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
} {
  let resolve = () => {};
  let reject = (_error: unknown) => {};
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
