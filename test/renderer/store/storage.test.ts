import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainCodec } from '../../../renderer/store/codec.ts';
import type { ProjectKey, TestimonioDatabase } from '../../../renderer/store/database.ts';
import type { Entry } from '../../../renderer/store/entry.ts';
import { headerOf } from '../../../renderer/store/header.ts';
import { ProjectStorage } from '../../../renderer/store/storage.ts';
import { type CoderId, newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Project } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';
import {
  adding,
  addTheme,
  allRows,
  byId,
  createFrom,
  IDBDatabase,
  IDBObjectStore,
  IDBTransaction,
  interview,
  labelled,
  newDatabase,
  newWorld,
  openStore,
  recordsIn,
  settle,
  theme,
} from './support.ts';

const effects = testEffects();
const project: Project = {
  kind: 'project',
  id: newId(effects),
  name: 'Estudio',
  description: '',
  createdAt: 1,
};
const header = headerOf(new ProjectIndex([project]), { changedAt: 1, deletedAt: null, sample: false });

function newKey(): ProjectKey {
  return newId<'stored'>(effects) as string as ProjectKey;
}

function entry(seq: number, name = `tema ${seq}`): Entry {
  const author: CoderId = newId(effects);
  const change = { id: newId<'change'>(effects), author, time: effects.now(), label: labelled(name) };
  return { seq, kind: 'do', target: null, change: { ...change, ...adding(theme(effects, name)) } };
}

function newStorage(database: TestimonioDatabase = newDatabase()) {
  return { database, storage: new ProjectStorage(database, plainCodec) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('project storage', () => {
  it('asks for every transaction to be strictly durable', async () => {
    const { database, storage } = newStorage();
    expect(Reflect.get(database, '_options')).toMatchObject({ chromeTransactionDurability: 'strict' });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const key = newKey();
    await storage.create(key, header, [project]);
    await storage.append(key, [entry(1)], header);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThanOrEqual(2);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it('reads back what was created and appended, in order', async () => {
    const { storage } = newStorage();
    const key = newKey();
    const records: AnyRecord[] = [project, ...interview(effects, 'Salimos de noche')];
    await storage.create(key, header, records);
    // Past nine, so that an order by text would show.
    const entries = Array.from({ length: 12 }, (_, at) => entry(at + 1));
    await storage.append(key, entries.slice(0, 5), header);
    await storage.append(key, entries.slice(5), header);
    const stored = await storage.load(key, '');
    expect(byId(recordsIn(stored))).toEqual(byId(records));
    expect(stored.entries).toEqual(entries);
    expect(stored.seq).toBe(12);
    expect(stored.stacks.done).toEqual(entries.map(({ seq }) => seq));
  });

  it('creates a project whole or not at all', async () => {
    const { database, storage } = newStorage();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: typeof put.prototype,
      ...args
    ) {
      if (this.name === 'projects') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(storage.create(newKey(), header, [project])).rejects.toThrow();
    const rows = await allRows(database);
    expect(Object.values(rows).flat()).toEqual([]);
  });

  it('never creates a project over another', async () => {
    const { database, storage } = newStorage();
    const key = newKey();
    await storage.create(key, header, [project]);
    await storage.append(key, [entry(1)], header);
    const before = await allRows(database);
    await expect(storage.create(key, { ...header, name: 'Otro' }, [project])).rejects.toThrow();
    expect(await allRows(database)).toEqual(before);
  });

  it('never overwrites a journal entry, and then writes nothing of the batch', async () => {
    const { database, storage } = newStorage();
    const key = newKey();
    await storage.create(key, header, [project]);
    await storage.append(key, [entry(1), entry(2)], header);
    const before = await allRows(database);
    const other = { ...header, name: 'Otro' };
    await expect(storage.append(key, [entry(2), entry(3)], other)).rejects.toThrow();
    await expect(storage.append(key, [entry(3), entry(1)], other)).rejects.toThrow();
    expect(await allRows(database)).toEqual(before);
  });

  it('purges every row of one project and none of another', async () => {
    const { database, storage } = newStorage();
    const [gone, kept] = [newKey(), newKey()];
    for (const key of [gone, kept]) {
      await storage.create(key, header, [project, ...interview(effects, 'Río')]);
      await storage.append(key, [entry(1)], header);
    }
    await storage.purge(gone);
    const text = JSON.stringify(await allRows(database));
    expect(text).not.toContain(gone);
    expect((await storage.load(kept, '')).seq).toBe(1);
    expect((await storage.list()).read).toHaveLength(1);
    await storage.purge(gone);
  });

  it('keeps the journals of two projects apart', async () => {
    const { storage } = newStorage();
    const keys = [newKey(), newKey()];
    for (const key of keys) await storage.create(key, header, [project]);
    for (const key of keys) await storage.append(key, [entry(1, key)], header);
    for (const key of keys) {
      const stored = await storage.load(key, '');
      expect(stored.entries.map(({ change }) => change.label)).toEqual([labelled(key)]);
    }
  });
});

/** Two ways in which a full disk shows: at the request, and when the transaction would be finished. */
const fullDisks: Record<string, () => void> = {
  'at the request': () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  },
  'when the transaction ends': () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: typeof put.prototype,
      ...args
    ) {
      const { transaction } = this;
      const request = put.apply(this, args);
      request.addEventListener('success', () => {
        Reflect.apply(Reflect.get(IDBTransaction.prototype, '_abort'), transaction, ['QuotaExceededError']);
      });
      return request;
    });
  },
};

describe('a full disk', () => {
  for (const [when, fill] of Object.entries(fullDisks)) {
    it(`${when} is called storageFull; once there is room again everything is saved in order`, async () => {
      const world = newWorld();
      const key = await createFrom(world, [project]);
      const store = await openStore(world, key);
      const states: string[] = [];
      store.subscribe(() => states.push(store.saveState.state));
      fill();
      for (const name of ['uno', 'dos', 'tres']) addTheme(store, world.effects, name);
      await settle();
      expect(store.saveState).toMatchObject({ state: 'failed', problem: { code: 'storageFull' } });
      expect(states).not.toContain('saved');
      expect((await world.storage.load(key, '')).seq).toBe(0);

      vi.restoreAllMocks();
      world.timers.runAll();
      await settle();
      expect(store.saveState.state).toBe('saved');
      const stored = await world.storage.load(key, '');
      expect(stored.entries.map(({ change }) => change.label.params.name)).toEqual(['uno', 'dos', 'tres']);
    });
  }
});

describe('"saved"', () => {
  it('is not said while the transaction is not yet complete', async () => {
    const world = newWorld();
    const key = await createFrom(world, [project]);
    const store = await openStore(world, key);
    let complete = false;
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: typeof add.prototype,
      ...args
    ) {
      this.transaction.addEventListener('complete', () => {
        complete = true;
      });
      return add.apply(this, args);
    });
    const saidEarly: boolean[] = [];
    store.subscribe(() => {
      if (store.saveState.state === 'saved') saidEarly.push(!complete);
    });
    addTheme(store, world.effects, 'familia');
    await settle();
    expect(saidEarly).toEqual([false]);
  });
});
