import { afterEach, describe, expect, it, vi } from 'vitest';
import { historyRows } from '../../../renderer/history/steps.ts';
import { CONTINUATION } from '../../../renderer/store/continuation.ts';
import type { ProjectKey } from '../../../renderer/store/database.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { ChangeConflict } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import {
  adding,
  addTheme,
  allRows,
  byId,
  createFrom,
  deferred,
  IDBObjectStore,
  interview,
  labelled,
  newWorld,
  openStore,
  problemFrom,
  recordsIn,
  removing,
  settle,
  theme,
  themeNames,
  type World,
} from './support.ts';

async function newProject(): Promise<{ world: World; key: ProjectKey; store: ProjectStore }> {
  const world = newWorld();
  const id = newId<'project'>(world.effects);
  const key = await createFrom(world, [
    { kind: 'project', id, name: 'Estudio', description: '', createdAt: 1 },
    ...interview(world.effects, 'Salimos de noche'),
  ]);
  return { world, key, store: await openStore(world, key) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('undo and redo', () => {
  it('name what they would take back and bring back, also after a restart', async () => {
    const { world, key, store } = await newProject();
    for (const name of ['uno', 'dos', 'tres']) addTheme(store, world.effects, name);
    expect([store.undoLabel, store.redoLabel]).toEqual([labelled('tres'), null]);
    expect(await store.undo()).toEqual(labelled('tres'));
    expect([store.undoLabel, store.redoLabel]).toEqual([labelled('dos'), labelled('tres')]);
    await store.close();

    // The entries are behind the snapshot now, and have to be fetched one by one.
    const again = await openStore(world, key);
    expect([again.undoLabel, again.redoLabel]).toEqual([labelled('dos'), labelled('tres')]);
    expect(await again.undo()).toEqual(labelled('dos'));
    expect([again.undoLabel, again.redoLabel]).toEqual([labelled('uno'), labelled('dos')]);
    expect(await again.undo()).toEqual(labelled('uno'));
    expect([again.undoLabel, again.redoLabel]).toEqual([null, labelled('uno')]);
    expect(await again.undo()).toBeNull();
    for (const name of ['uno', 'dos', 'tres']) expect(await again.redo()).toEqual(labelled(name));
    expect(await again.redo()).toBeNull();
    expect(themeNames(again)).toEqual(['dos', 'tres', 'uno']);
  });

  it('are watched like the change itself, each with what it did', async () => {
    const { world, store } = await newProject();
    const seen: (readonly [kind: string, added: number, removed: number])[] = [];
    const stop = store.watch(({ added, removed }, kind) => seen.push([kind, added.length, removed.length]));
    addTheme(store, world.effects, 'uno');
    await store.undo();
    await store.redo();
    expect(seen).toEqual([
      ['do', 1, 0],
      ['undo', 0, 1],
      ['redo', 1, 0],
    ]);
    stop();
    await store.undo();
    expect(seen).toHaveLength(3);
  });

  it('take what only goes on with a step together with it, also after a restart', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    addTheme(store, world.effects, 'dos');
    store.commit(CONTINUATION, adding(theme(world.effects, 'más')));
    expect(store.undoLabel).toEqual(labelled('dos'));
    expect(await store.undo()).toEqual(labelled('dos'));
    expect(themeNames(store)).toEqual(['uno']);
    expect(await store.redo()).toEqual(labelled('dos'));
    expect(themeNames(store)).toEqual(['dos', 'más', 'uno']);
    await store.close();

    const again = await openStore(world, key);
    // The history shows them as one, and so goes to them.
    expect(historyRows(again.stacks).map(({ seq, last }) => last - seq)).toEqual([1, 0, 0]);
    expect(await again.undo()).toEqual(labelled('dos'));
    expect(themeNames(again)).toEqual(['uno']);
    const [undone, now] = historyRows(again.stacks);
    expect([undone?.isUndone, now?.isNow]).toEqual([true, true]);
    await again.goTo(undone?.last ?? 0);
    expect(themeNames(again)).toEqual(['dos', 'más', 'uno']);
    await again.goTo(now?.last ?? 0);
    expect(themeNames(again)).toEqual(['uno']);
    addTheme(again, world.effects, 'tres');
    expect(again.stacks.continuations).toEqual([]);
  });

  it('end at a new change: what was undone before it cannot come back, also after a restart', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    await store.undo();
    addTheme(store, world.effects, 'dos');
    expect(store.redoLabel).toBeNull();
    expect(await store.redo()).toBeNull();
    await store.close();
    const again = await openStore(world, key);
    expect(again.redoLabel).toBeNull();
    expect(await again.redo()).toBeNull();
    expect(await again.undo()).toEqual(labelled('dos'));
    expect(await again.undo()).toBeNull();
  });

  it('are done one after another, however fast they are asked for', async () => {
    const { world, key, store } = await newProject();
    for (let at = 0; at < 6; at++) addTheme(store, world.effects, `tema ${at}`);
    await store.close();
    const again = await openStore(world, key);
    const labels = await Promise.all([again.undo(), again.undo(), again.redo(), again.undo(), again.undo()]);
    expect(labels.map((label) => label?.params.name)).toEqual([
      'tema 5',
      'tema 4',
      'tema 4',
      'tema 4',
      'tema 3',
    ]);
    expect(themeNames(again)).toEqual(['tema 0', 'tema 1', 'tema 2']);
  });

  it('leave a change alone that is made while an older entry is still being fetched', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'vieja');
    addTheme(store, world.effects, 'menos vieja');
    await store.close();
    const again = await openStore(world, key);
    await again.undo();
    const asked = deferred();
    const fetch = world.storage.entry.bind(world.storage);
    vi.spyOn(world.storage, 'entry').mockImplementation(async (...which) => {
      await asked.promise;
      return fetch(...which);
    });
    const twice = [again.undo(), again.undo()];
    addTheme(again, world.effects, 'nueva');
    asked.resolve();
    expect(await Promise.all(twice)).toEqual([null, null]);
    expect(themeNames(again)).toEqual(['nueva', 'vieja']);
    expect(await again.undo()).toEqual(labelled('nueva'));
    expect(await again.undo()).toEqual(labelled('vieja'));
  });

  it('go on after one of them failed', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    addTheme(store, world.effects, 'dos');
    await store.close();
    const again = await openStore(world, key);
    const entry = vi.spyOn(world.storage, 'entry').mockRejectedValue(new Error('not now'));
    expect(await again.undo()).toEqual(labelled('dos'));
    await expect(again.undo()).rejects.toThrow('not now');
    entry.mockRestore();
    expect(await again.undo()).toEqual(labelled('uno'));
  });

  it('are durable changes of their own', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    await store.undo();
    await store.flush();
    const { entries } = await world.storage.load(key, '');
    expect(entries.map(({ kind, target }) => [kind, target])).toEqual([
      ['do', null],
      ['undo', 1],
    ]);
  });
});

describe('a change', () => {
  it('that does not fit is refused, and neither the project nor the journal knows of it', async () => {
    const { world, key, store } = await newProject();
    const code = theme(world.effects, 'uno');
    store.commit(labelled('uno'), adding(code));
    const revision = store.revision;
    expect(() => store.commit(labelled('otra vez'), adding(code))).toThrow(ChangeConflict);
    expect(() => store.commit(labelled('nada'), removing(theme(world.effects, 'dos')))).toThrow(
      ChangeConflict,
    );
    expect(store.revision).toBe(revision);
    await store.flush();
    expect((await world.storage.load(key, '')).seq).toBe(1);
  });

  it('of nothing is no change', async () => {
    const { store } = await newProject();
    expect(store.commit(labelled('nada'), adding())).toBeNull();
    expect([store.revision, store.undoLabel, store.saveState.state]).toEqual([0, null, 'saved']);
  });

  it('made by a listener in the midst of another is kept, in order', async () => {
    const { world, key, store } = await newProject();
    let more = 3;
    store.subscribe(() => {
      if (more-- > 0) addTheme(store, world.effects, `más ${more}`);
    });
    addTheme(store, world.effects, 'primera');
    await store.flush();
    const stored = await world.storage.load(key, '');
    const { entries } = stored;
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(recordsIn(stored).length + 4).toBe(store.index.records.size);
  });

  it('of very many records is shown first, and written when the window had its turn', async () => {
    const { world, key, store } = await newProject();
    const many = Array.from({ length: 1_001 }, (_, at) => theme(world.effects, `tema ${at}`));
    store.commit(labelled('muchos'), adding(...many));
    await settle();
    expect(store.saveState.state).toBe('saving');
    expect((await world.storage.load(key, '')).entries).toEqual([]);
    world.timers.runAll();
    await store.flush();
    expect((await world.storage.load(key, '')).entries).toHaveLength(1);
    expect(store.saveState.state).toBe('saved');
  });

  it('is heard of at once, and by nobody who stopped listening', async () => {
    const { world, store } = await newProject();
    let heard = 0;
    const stop = store.subscribe(() => heard++);
    addTheme(store, world.effects, 'uno');
    expect(heard).toBeGreaterThan(0);
    await store.flush();
    stop();
    const before = heard;
    addTheme(store, world.effects, 'dos');
    await store.flush();
    expect(heard).toBe(before);
  });
});

describe('two windows without locks', () => {
  it('never write over each other: the second fails, says so, and keeps its changes in memory', async () => {
    const { world, key, store } = await newProject();
    const second = await openStore(world, key);
    addTheme(store, world.effects, 'primera');
    await store.flush();
    addTheme(second, world.effects, 'segunda');
    expect((await problemFrom(second.flush())).code).toBe('storageFailed');
    expect(second.saveState.state).toBe('failed');
    world.timers.runAll();
    await settle();
    expect(second.saveState.state).toBe('failed');
    expect((await problemFrom(second.close())).code).toBe('storageFailed');
    expect(themeNames(second)).toEqual(['segunda']);
    const { entries } = await world.storage.load(key, '');
    expect(entries.map(({ change }) => change.label)).toEqual([labelled('primera')]);
  });

  it('cannot spoil the project by a snapshot of an older state', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'antes');
    await store.flush();
    // Knows of entry 1, which is in no snapshot yet, and of nothing after it.
    const second = await openStore(world, key);
    addTheme(store, world.effects, 'después');
    await store.close();
    await second.close();
    const again = await openStore(world, key);
    expect(themeNames(again)).toEqual(['antes', 'después']);
    expect(await again.undo()).toEqual(labelled('después'));
  });
});

describe('snapshots', () => {
  it('let the next start read few entries of a long journal', async () => {
    const { world, key, store } = await newProject();
    for (let at = 0; at < 230; at++) {
      addTheme(store, world.effects, `tema ${at}`);
      await store.flush();
    }
    // Killed: no close, so nothing but what was written on the way.
    const { entries, seq } = await world.storage.load(key, '');
    expect(seq).toBe(230);
    expect(entries.length).toBeLessThanOrEqual(30);
    const fetched = vi.spyOn(world.storage, 'entry');
    const again = await openStore(world, key);
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(2);
    expect(byId(again.index.records.values())).toEqual(byId(store.index.records.values()));
    await again.undo();
    await again.close();
    const closed = await world.storage.load(key, '');
    expect([closed.seq, closed.entries]).toEqual([231, []]);
  });

  it('come after a burst too, once it is over', async () => {
    const { world, key, store } = await newProject();
    for (let at = 0; at < 450; at++) addTheme(store, world.effects, `tema ${at}`);
    await store.flush();
    expect((await world.storage.load(key, '')).entries.length).toBeLessThan(200);
  });

  it('lose nothing when they fail midway, and are tried again', async () => {
    const { world, key, store } = await newProject();
    const put = IDBObjectStore.prototype.put;
    let failed = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: typeof put.prototype,
      ...args
    ) {
      if (this.name !== 'snapshots') return put.apply(this, args);
      failed++;
      throw new DOMException('no room', 'QuotaExceededError');
    });
    for (let at = 0; at < 201; at++) addTheme(store, world.effects, `tema ${at}`);
    store.commit(labelled('entrevista'), adding(...interview(world.effects, 'Al otro lado del río')));
    await store.flush();
    expect(failed).toBe(1);
    expect(store.saveState.state).toBe('saved');
    const before = await openStore(world, key);
    expect(byId(before.index.records.values())).toEqual(byId(store.index.records.values()));
    vi.restoreAllMocks();

    addTheme(store, world.effects, 'una más');
    await store.flush();
    expect((await world.storage.load(key, '')).entries).toEqual([]);
    const after = await openStore(world, key);
    expect(byId(after.index.records.values())).toEqual(byId(store.index.records.values()));
    expect(after.undoLabel).toEqual(labelled('una más'));
  });

  it('do not keep a project from being closed when they fail', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    const write = vi.spyOn(world.storage, 'writeSnapshot').mockRejectedValue(new Error('no room'));
    await store.close();
    write.mockRestore();
    expect(themeNames(await openStore(world, key))).toEqual(['uno']);
  });

  it('hold what was true when they began, whatever is changed while they are written', async () => {
    const { world, key } = await newProject();
    const store = await openStore(world, key, 2);
    const gate = deferred();
    const write = world.storage.writeSnapshot.bind(world.storage);
    const snapshots: number[] = [];
    vi.spyOn(world.storage, 'writeSnapshot').mockImplementation(async (to, snapshot) => {
      snapshots.push(snapshot.seq);
      await gate.promise;
      await write(to, snapshot);
    });
    const [document] = store.index.all('document');
    if (!document) throw new Error('no document');
    addTheme(store, world.effects, 'uno');
    addTheme(store, world.effects, 'dos');
    await settle();
    expect(snapshots).toEqual([2]);
    store.commit(labelled('nombre'), {
      added: [],
      updated: [[document, { ...document, name: 'Otra' }]],
      removed: [],
    });
    await store.undo();
    await store.undo();
    gate.resolve();
    await store.flush();
    const again = await openStore(world, key);
    expect(byId(again.index.records.values())).toEqual(byId(store.index.records.values()));
    expect([again.undoLabel, again.redoLabel]).toEqual([labelled('uno'), labelled('dos')]);
  });

  it('write only the documents that changed, and remove the chunk of one that is gone', async () => {
    const { world, key, store } = await newProject();
    const second = interview(world.effects, 'Cruzamos el río');
    store.commit(labelled('entrevista'), adding(...second));
    await store.close();
    const again = await openStore(world, key);
    const put = vi.spyOn(world.storage, 'writeSnapshot');
    again.commit(labelled('fuera'), removing(...second));
    await again.close();
    expect([...(put.mock.calls[0]?.[1].chunks.keys() ?? [])]).toEqual([second[0]?.id]);
    expect(await world.database.chunks.count()).toBe(2);
    const last = await openStore(world, key);
    await last.undo();
    await last.close();
    expect(await world.database.chunks.count()).toBe(3);
    expect((await openStore(world, key)).index.all('document')).toHaveLength(2);
  });
});

it('a second snapshot writes only what changed since the first', async () => {
  const { world, key } = await newProject();
  const store = await openStore(world, key, 1);
  const write = vi.spyOn(world.storage, 'writeSnapshot');
  store.commit(labelled('entrevista'), adding(...interview(world.effects, 'Cruzamos el río')));
  await store.flush();
  addTheme(store, world.effects, 'viaje');
  await store.flush();
  const chunks = write.mock.calls.map(([, snapshot]) => [...snapshot.chunks.keys()]);
  expect(chunks).toEqual([[expect.stringMatching(/./)], ['']]);
});

describe('closing', () => {
  it('of what was only looked at writes nothing', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    await store.close();
    const before = await allRows(world.database);
    const again = await openStore(world, key);
    await again.close();
    expect(await allRows(world.database)).toEqual(before);
  });

  it('keeps the time of the last change, also where a kill left a snapshot to be made', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    await store.flush();
    const before = await world.storage.header(key);
    await (await openStore(world, key)).close();
    expect(await world.storage.header(key)).toEqual(before);
  });

  it('takes along what is changed while it is under way', async () => {
    const { world, key, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    const write = world.storage.writeSnapshot.bind(world.storage);
    vi.spyOn(world.storage, 'writeSnapshot').mockImplementationOnce(async (to, snapshot) => {
      addTheme(store, world.effects, 'dos');
      await settle();
      await write(to, snapshot);
      // One on its way to the journal and one waiting, when close goes on.
      addTheme(store, world.effects, 'tres');
      addTheme(store, world.effects, 'cuatro');
    });
    await store.close();
    expect(themeNames(await openStore(world, key))).toEqual(['cuatro', 'dos', 'tres', 'uno']);
  });

  it('while many changes come in makes snapshots that do not overtake each other', async () => {
    const { world, key } = await newProject();
    const store = await openStore(world, key, 2);
    const [document] = store.index.all('document');
    if (!document) throw new Error('no document');
    addTheme(store, world.effects, 'uno');
    await store.flush();
    const write = world.storage.writeSnapshot.bind(world.storage);
    vi.spyOn(world.storage, 'writeSnapshot').mockImplementationOnce(async (to, snapshot) => {
      for (const name of ['dos', 'tres', 'cuatro']) addTheme(store, world.effects, name);
      store.commit(labelled('nombre'), {
        added: [],
        updated: [[document, { ...document, name: 'Otra' }]],
        removed: [],
      });
      // The later snapshot is written meanwhile, by the one on the way to the journal.
      await settle();
      await write(to, snapshot);
    });
    await store.close();
    const again = await openStore(world, key);
    expect(byId(again.index.records.values())).toEqual(byId(store.index.records.values()));
    expect(again.undoLabel).toEqual(labelled('nombre'));
  });

  it('waits for what was asked to be undone', async () => {
    const { world, key, store } = await newProject();
    for (const name of ['uno', 'dos', 'tres']) addTheme(store, world.effects, name);
    await store.close();
    const again = await openStore(world, key);
    const gate = deferred();
    const fetch = world.storage.entry.bind(world.storage);
    vi.spyOn(world.storage, 'entry').mockImplementation(async (...which) => {
      await gate.promise;
      return fetch(...which);
    });
    const undone = Promise.all([again.undo(), again.undo()]);
    const closed = again.close();
    await settle();
    gate.resolve();
    await closed;
    expect(await undone).toEqual([labelled('tres'), labelled('dos')]);
    vi.restoreAllMocks();
    expect(themeNames(await openStore(world, key))).toEqual(['uno']);
  });

  it('is refused while the last changes cannot be saved; the project goes on and can be closed later', async () => {
    const { world, key, store } = await newProject();
    const append = vi.spyOn(world.storage, 'append').mockRejectedValue(new Error('disk gone'));
    addTheme(store, world.effects, 'uno');
    expect((await problemFrom(store.close())).code).toBe('storageFailed');
    addTheme(store, world.effects, 'dos');
    expect(world.timers.waits).toHaveLength(1);
    append.mockRestore();
    await store.close();
    expect(world.timers.waits).toEqual([]);
    expect(themeNames(await openStore(world, key))).toEqual(['dos', 'uno']);
  });

  it('is the end: a change after it is an error, not lost in silence; closing twice is closing once', async () => {
    const { world, store } = await newProject();
    addTheme(store, world.effects, 'uno');
    await Promise.all([store.close(), store.close()]);
    await store.close();
    expect(() => addTheme(store, world.effects, 'dos')).toThrow('closed');
    expect(await store.undo()).toBeNull();
    expect(themeNames(store)).toEqual(['uno']);
  });

  it('without saving stops every try, and waits for the write that is under way', async () => {
    const { world, key, store } = await newProject();
    vi.spyOn(world.storage, 'append').mockRejectedValueOnce(new Error('disk gone'));
    addTheme(store, world.effects, 'uno');
    await settle();
    expect(world.timers.waits).toHaveLength(1);
    await store.abandon();
    expect(world.timers.waits).toEqual([]);

    const other = await openStore(world, key);
    const gate = deferred();
    vi.spyOn(world.storage, 'append').mockImplementationOnce(() => gate.promise);
    addTheme(other, world.effects, 'dos');
    let abandoned = false;
    const abandoning = other.abandon().then(() => {
      abandoned = true;
    });
    await settle();
    expect(abandoned).toBe(false);
    gate.reject(new Error('disk gone'));
    await abandoning;
    expect(world.timers.waits).toEqual([]);
    expect((await world.storage.load(key, '')).seq).toBe(0);
  });
});
