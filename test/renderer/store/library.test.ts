import { describe, expect, it, vi } from 'vitest';
import type { ProjectKey } from '../../../renderer/store/database.ts';
import { BIN_DAYS, Library } from '../../../renderer/store/library.ts';
import type { Effects } from '../../../shared/model/ids.ts';
import { NoProjectError } from '../../../shared/model/project-index.ts';
import { testEffects } from '../../support/effects.ts';
import {
  addTheme,
  allRows,
  interview,
  newWorld,
  problemFrom,
  settle,
  themeNames,
  type World,
} from './support.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A world whose clock can be put forward. */
function newTimedWorld(): { world: World; pass: (milliseconds: number) => void } {
  const base = testEffects();
  let ahead = 0;
  const effects: Effects = { ...base, now: () => base.now() + ahead };
  const pass = (milliseconds: number) => {
    ahead += milliseconds;
  };
  return { world: newWorld(undefined, effects), pass };
}

async function names({ library }: World): Promise<{ projects: string[]; bin: string[] }> {
  const { projects, bin } = await library.list();
  return { projects: projects.map(({ header }) => header.name), bin: bin.map(({ header }) => header.name) };
}

const nowhere = '00000000-0000-7000-8000-000000000000' as string as ProjectKey;

describe('the list', () => {
  it('is empty at first', async () => {
    expect(await newWorld().library.list()).toEqual({ projects: [], bin: [], unreadable: 0 });
  });

  it('has the last changed project first, and follows a change of name and number', async () => {
    const world = newWorld();
    const { library, effects, author } = world;
    const first = await library.createEmpty('Primero');
    await library.createEmpty('Segundo');
    expect((await names(world)).projects).toEqual(['Segundo', 'Primero']);
    const open = await library.open(first, author);
    open.store.commit(
      { key: 'imported', params: {} },
      { added: interview(effects, 'Río'), updated: [], removed: [] },
    );
    await open.store.flush();
    // Right even when the window is killed now.
    const [top] = (await library.list()).projects;
    expect(top).toMatchObject({
      key: first,
      header: { name: 'Primero', documents: 1, codings: 0, sample: false },
    });
  });

  it('does not take what was only looked at for changed', async () => {
    const world = newWorld();
    const first = await world.library.createEmpty('Primero');
    await world.library.createEmpty('Segundo');
    await (await world.library.open(first, world.author)).close();
    expect((await names(world)).projects).toEqual(['Segundo', 'Primero']);
  });

  it('says which project is the sample, also after a change to it', async () => {
    const world = newWorld();
    const { library, effects, author } = world;
    const id = (await library.list()).projects.length;
    expect(id).toBe(0);
    const plain = await library.createEmpty('Estudio');
    const { records } = await world.storage.load(plain, '');
    const sample = await library.create(records, true);
    const open = await library.open(sample, author);
    addTheme(open.store, effects, 'viaje');
    await open.close();
    const { projects } = await library.list();
    expect(projects.map(({ key, header }) => [key, header.sample])).toEqual([
      [sample, true],
      [plain, false],
    ]);
    // Two copies of one project, told apart by their keys.
    expect(new Set(projects.map(({ header }) => header.projectId)).size).toBe(1);
  });

  it('refuses records that are no project, and keeps nothing of them', async () => {
    const world = newWorld();
    await expect(world.library.create(interview(world.effects, 'Río'))).rejects.toThrow(NoProjectError);
    expect(Object.values(await allRows(world.database)).flat()).toEqual([]);
  });
});

describe('a project that is open', () => {
  it('cannot be opened, renamed, binned, restored or purged from another window', async () => {
    const world = newWorld();
    const { library, author } = world;
    const key = await library.createEmpty('Estudio');
    const open = await library.open(key, author);
    const before = await allRows(world.database);
    const refused: Promise<unknown>[] = [
      library.open(key, author),
      library.rename(key, 'Otro', author),
      library.remove(key),
      library.restore(key),
      library.purge(key),
    ];
    for (const each of refused) expect((await problemFrom(each)).code).toBe('projectOpenElsewhere');
    expect(await allRows(world.database)).toEqual(before);
    await open.close();
    await (await library.open(key, author)).close();
    expect(world.held.size).toBe(0);
  });

  it('keeps its lock while its last changes cannot be saved, and lets go once they are or are given up', async () => {
    const world = newWorld();
    const { library, author, effects } = world;
    const key = await library.createEmpty('Estudio');
    const open = await library.open(key, author);
    const append = vi.spyOn(world.storage, 'append').mockRejectedValue(new Error('disk gone'));
    addTheme(open.store, effects, 'viaje');
    expect((await problemFrom(open.close())).code).toBe('storageFailed');
    expect((await problemFrom(library.open(key, author))).code).toBe('projectOpenElsewhere');
    await open.abandon();
    append.mockRestore();
    const again = await library.open(key, author);
    expect(themeNames(again.store)).toEqual([]);
    // Late and repeated goodbyes of the first window do not take the lock of the second.
    await open.close().catch(() => undefined);
    await open.abandon();
    expect((await problemFrom(library.open(key, author))).code).toBe('projectOpenElsewhere');
  });

  it('does not hold up another project', async () => {
    const { library, author } = newWorld();
    const keys = [await library.createEmpty('Uno'), await library.createEmpty('Dos')];
    const both = await Promise.all(keys.map((key) => library.open(key, author)));
    expect(both.map(({ store }) => store.index.project.name)).toEqual(['Uno', 'Dos']);
  });
});

describe('a new name', () => {
  it('is a change that the project itself can undo', async () => {
    const world = newWorld();
    const { library, author } = world;
    const key = await library.createEmpty('Viejo');
    await library.rename(key, 'Nuevo', author);
    expect((await names(world)).projects).toEqual(['Nuevo']);
    const open = await library.open(key, author);
    expect(open.store.undoLabel).toEqual({ key: 'projectRenamed', params: { name: 'Nuevo' } });
    await open.store.undo();
    await open.close();
    expect((await names(world)).projects).toEqual(['Viejo']);
  });

  it('that is the old one changes nothing', async () => {
    const world = newWorld();
    const key = await world.library.createEmpty('Estudio');
    const before = await allRows(world.database);
    await world.library.rename(key, 'Estudio', world.author);
    expect(await allRows(world.database)).toEqual(before);
    expect(world.held.size).toBe(0);
  });

  it('that cannot be saved is refused, leaves the old one, and no lock and no retry behind', async () => {
    const world = newWorld();
    const key = await world.library.createEmpty('Viejo');
    const append = vi
      .spyOn(world.storage, 'append')
      .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect((await problemFrom(world.library.rename(key, 'Nuevo', world.author))).code).toBe('storageFull');
    append.mockRestore();
    expect(world.timers.waits).toEqual([]);
    expect(world.held.size).toBe(0);
    await settle();
    expect((await names(world)).projects).toEqual(['Viejo']);
  });
});

describe('the bin', () => {
  it('keeps a deleted project apart, whole, until it is restored', async () => {
    const world = newWorld();
    const { library, author, effects } = world;
    const key = await library.createEmpty('Estudio');
    const open = await library.open(key, author);
    addTheme(open.store, effects, 'viaje');
    await open.close();
    const before = (await library.list()).projects;
    await library.remove(key);
    expect(await names(world)).toEqual({ projects: [], bin: ['Estudio'] });
    await library.restore(key);
    expect((await library.list()).projects).toEqual(before);
    const again = await library.open(key, author);
    expect(await again.store.undo()).not.toBeNull();
  });

  it('is emptied of what has lain there for longer than 30 days, and of nothing else', async () => {
    const { world, pass } = newTimedWorld();
    const { library } = world;
    await library.createEmpty('Guardado');
    const old = await library.createEmpty('Viejo');
    const young = await library.createEmpty('Reciente');
    await library.remove(old);
    pass(DAY);
    await library.remove(young);
    pass((BIN_DAYS - 1) * DAY - 1000);
    await library.purgeOld();
    expect((await names(world)).bin.sort()).toEqual(['Reciente', 'Viejo']);
    pass(2000);
    await library.purgeOld();
    expect(await names(world)).toEqual({ projects: ['Guardado'], bin: ['Reciente'] });
    expect(JSON.stringify(await allRows(world.database))).not.toContain(old);
    pass(400 * DAY);
    await library.purgeOld();
    expect(await names(world)).toEqual({ projects: ['Guardado'], bin: [] });
  });

  it('counts the days from the last time a project was put there', async () => {
    const { world, pass } = newTimedWorld();
    const key = await world.library.createEmpty('Estudio');
    await world.library.remove(key);
    pass(20 * DAY);
    await world.library.restore(key);
    await world.library.remove(key);
    pass(20 * DAY);
    await world.library.purgeOld();
    expect((await names(world)).bin).toEqual(['Estudio']);
  });

  it('does not lose what is open, nor what another window restores at that moment', async () => {
    const { world, pass } = newTimedWorld();
    const { library, author } = world;
    const opened = await library.createEmpty('Abierto');
    const restored = await library.createEmpty('Restaurado');
    const gone = await library.createEmpty('Fuera');
    for (const key of [opened, restored, gone]) await library.remove(key);
    pass((BIN_DAYS + 1) * DAY);
    const open = await library.open(opened, author);
    const list = library.list.bind(library);
    vi.spyOn(library, 'list').mockImplementationOnce(async () => {
      const found = await list();
      await library.restore(restored);
      return found;
    });
    await library.purgeOld();
    await open.close();
    expect((await names(world)).projects).toEqual(['Restaurado']);
    expect((await names(world)).bin).toEqual(['Abierto']);
  });

  it('of a project that is not there is no error, and makes none', async () => {
    const world = newWorld();
    await world.library.remove(nowhere);
    await world.library.restore(nowhere);
    await world.library.purge(nowhere);
    expect(Object.values(await allRows(world.database)).flat()).toEqual([]);
    expect((await problemFrom(world.library.open(nowhere, world.author))).code).toBe('storageDamaged');
    expect(world.held.size).toBe(0);
  });
});

it('a lock that cannot even be asked for is an error, not an open project', async () => {
  const world = newWorld();
  const key = await world.library.createEmpty('Estudio');
  const takeLock = () => Promise.reject(new Error('no locks here'));
  const { storage, effects, timers } = world;
  const library = new Library({ storage, effects, after: timers.after, takeLock });
  await expect(library.open(key, world.author)).rejects.toThrow('no locks here');
});
