import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Services } from '../../../renderer/app/services.ts';
import { SettingsStore } from '../../../renderer/app/settings-store.ts';
import { openProjectFile, saveProjectFile } from '../../../renderer/projects/project-file.ts';
import { sameProjectQuestion } from '../../../renderer/projects/same-project.ts';
import type { ProjectKey } from '../../../renderer/store/database.ts';
import type { OpenProject } from '../../../renderer/store/library.ts';
import { UserDictionaries } from '../../../renderer/store/user-dictionaries.ts';
import { Toasts } from '../../../renderer/ui/toasts.tsx';
import { writeProjectFile } from '../../../shared/exchange/project-file/write.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import type {
  ChosenFile,
  FileToken,
  Outcome,
  SavedFile,
  SaveRequest,
  Shell,
} from '../../../shared/ipc/contract.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { addTheme, newWorld, type World } from '../store/support.ts';

const token = (name: string) => name as FileToken;
const { records, project } = smallProject();

/** A shell that writes nothing and remembers what it was asked for. */
function recordingShell(answer: (request: SaveRequest) => Promise<Outcome<SavedFile | null>>) {
  const saves: SaveRequest[] = [];
  const shell: Shell = {
    facts: { edition: 'browser', platform: 'linux', languages: ['en'], version: '0.0.1' },
    chooseFiles: async () => ({ ok: true, value: [] }),
    saveFile: (request) => {
      saves.push(request);
      return answer(request);
    },
    onFileOpened: () => () => undefined,
    onMenuCommand: () => () => undefined,
    setLanguage: async () => undefined,
    setOwnKeys: async () => undefined,
    setUnsaved: async () => undefined,
    onClosing: () => () => undefined,
  };
  return { shell, saves };
}

let world: World;
let services: Services;
let saves: SaveRequest[];
let answer: (request: SaveRequest) => Promise<Outcome<SavedFile | null>>;

beforeEach(async () => {
  world = newWorld();
  answer = async ({ suggestedName }) => ({
    ok: true,
    value: { name: suggestedName, token: token('written') },
  });
  const recording = recordingShell((request) => answer(request));
  saves = recording.saves;
  services = {
    shell: recording.shell,
    library: world.library,
    settings: await SettingsStore.open(world.database, world.effects),
    dictionaries: new UserDictionaries(world.database),
    i18n: createI18n('en'),
    toasts: new Toasts(),
    effects: world.effects,
  };
});

const said = () => services.toasts.list().map((toast) => toast.text);
const fileOf = (content: readonly AnyRecord[], given: FileToken | null = token('opened')): ChosenFile => ({
  name: 'Caminos.testimonio',
  bytes: writeProjectFile(content, { app: { name: 'Testimonio', version: '0.0.1' }, savedAt: 5 }),
  token: given,
});
const opened = (key: ProjectKey): Promise<OpenProject> => world.library.open(key, world.author);
const count = async () => (await world.library.list()).projects.length;
async function mustOpen(file: ChosenFile): Promise<ProjectKey> {
  const key = await openProjectFile(services, file);
  if (!key) throw new Error('not opened');
  return key;
}
/** Answers the question about the same project once it is asked. */
function answering(how: 'here' | 'copy' | null): void {
  const stop = sameProjectQuestion.subscribe(() => {
    if (!sameProjectQuestion.current()) return;
    stop();
    queueMicrotask(() => sameProjectQuestion.answer(how));
  });
}
const changed = records.map((record) =>
  record.kind === 'document' ? { ...record, name: 'Otra entrevista' } : record,
);

describe('opening a project file', () => {
  test('takes the project in with all its records', async () => {
    const key = await mustOpen(fileOf(records));
    const here = await world.library.read(key, world.author);
    expect(new Set(here.map((each) => each.id))).toEqual(new Set(records.map((each) => each.id)));
  });

  test('a second time opens the one that is here, also while it is open', async () => {
    const key = await mustOpen(fileOf(records));
    const open = await opened(key);
    expect(await openProjectFile(services, fileOf(records))).toBe(key);
    expect(await count()).toBe(1);
    await open.close();
  });

  test.each([1, 2])(
    'one of format %i comes back from a colleague as the project that is here',
    async (format) => {
      const path = new URL(`../../fixtures/projects/format-${format}.testimonio`, import.meta.url);
      const old: ChosenFile = { name: 'Caminos.testimonio', bytes: readFileSync(path), token: null };
      const key = await mustOpen(old);
      expect(await openProjectFile(services, old)).toBe(key);
      // Saved here it is of today's format, and still the same project with the same contents.
      const here = await world.library.read(key, world.author);
      expect(await openProjectFile(services, fileOf(here))).toBe(key);
      expect(await count()).toBe(1);

      // Worked on meanwhile, what is here stays, and the colleague's comes beside it when that is wished.
      const open = await opened(key);
      addTheme(open.store, world.effects, 'miedo');
      await open.close();
      answering('here');
      expect(await openProjectFile(services, old)).toBe(key);
      answering('copy');
      const copy = await mustOpen(old);
      expect(await count()).toBe(2);
      const names = async (of: ProjectKey) =>
        (await world.library.read(of, world.author)).filter(({ kind }) => kind === 'code').length;
      expect(await names(key)).toBe((await names(copy)) + 1);
    },
  );

  test('a damaged one is said, and nothing changes', async () => {
    const file = fileOf(records);
    const truncated = { ...file, bytes: file.bytes.slice(0, file.bytes.length / 2) };
    expect(await openProjectFile(services, truncated)).toBeNull();
    expect(said()[0]).toContain('Caminos.testimonio');
    expect(await count()).toBe(0);
    const binary = { ...file, bytes: new TextEncoder().encode('PK no') };
    expect(await openProjectFile(services, binary)).toBeNull();
    expect(said()).toHaveLength(2);
  });

  test('with other contents asks: the one here, a copy, or nothing', async () => {
    const key = await mustOpen(fileOf(records));
    answering(null);
    expect(await openProjectFile(services, fileOf(changed))).toBeNull();
    expect(await count()).toBe(1);
    answering('here');
    expect(await openProjectFile(services, fileOf(changed))).toBe(key);
    expect(await count()).toBe(1);
    answering('copy');
    const copy = await openProjectFile(services, fileOf(changed));
    expect(copy).not.toBe(key);
    expect(await count()).toBe(2);
    // Both are here now: neither file has to ask again.
    expect(await openProjectFile(services, fileOf(changed))).toBe(copy);
    expect(await openProjectFile(services, fileOf(records))).toBe(key);
  });

  test('a project in the bin is not in the way', async () => {
    const key = await mustOpen(fileOf(records));
    await world.library.remove(key);
    expect(await openProjectFile(services, fileOf(records))).not.toBe(key);
    expect(await count()).toBe(1);
  });
});

describe('saving the project file', () => {
  async function newOpen(): Promise<OpenProject> {
    return opened(await world.library.create(records));
  }

  test('asks the first time and writes there from then on; "as" asks again', async () => {
    const { store, close } = await newOpen();
    await saveProjectFile(services, store, { as: false });
    addTheme(store, world.effects, 'viaje');
    await saveProjectFile(services, store, { as: false });
    await saveProjectFile(services, store, { as: true });
    expect(saves.map((save) => save.token)).toEqual([null, 'written', null]);
    expect(saves[0]?.suggestedName).toBe(`${project.name}.testimonio`);
    expect(said()).toEqual(['Saved as “Caminos.testimonio”']);
    await close();
  });

  test('what was saved opens as the same project', async () => {
    const { store, close } = await newOpen();
    addTheme(store, world.effects, 'viaje');
    await saveProjectFile(services, store, { as: false });
    const bytes = saves[0]?.bytes;
    if (!bytes) throw new Error('nothing saved');
    await store.flush();
    expect(await openProjectFile(services, { name: 'x.testimonio', bytes, token: null })).toBe(store.key);
    await close();
  });

  test('a project opened from a file is saved to that file', async () => {
    const { store, close } = await opened(await mustOpen(fileOf(records)));
    await saveProjectFile(services, store, { as: false });
    expect(saves[0]?.token).toBe('opened');
    await close();
  });

  test('never over a file whose contents were turned down', async () => {
    const key = await world.library.create(records);
    answering('here');
    expect(await openProjectFile(services, fileOf(changed))).toBe(key);
    const { store, close } = await opened(key);
    await saveProjectFile(services, store, { as: false });
    expect(saves[0]?.token).toBeNull();
    await close();
  });

  test('pressed twice is saved once, and again later', async () => {
    const { store, close } = await newOpen();
    await Promise.all([
      saveProjectFile(services, store, { as: false }),
      saveProjectFile(services, store, { as: true }),
    ]);
    expect(saves).toHaveLength(1);
    await saveProjectFile(services, store, { as: false });
    expect(saves).toHaveLength(2);
    await close();
  });

  test('cancelled says nothing; a full disk is a problem for the caller, and the next try asks anew', async () => {
    const { store, close } = await newOpen();
    answer = async () => ({ ok: true, value: null });
    await saveProjectFile(services, store, { as: false });
    expect(said()).toEqual([]);
    answer = async () => ({ ok: false, problem: { code: 'diskFull', params: { file: 'x' } } });
    await expect(saveProjectFile(services, store, { as: false })).rejects.toMatchObject({ code: 'diskFull' });
    answer = async () => ({ ok: true, value: { name: 'y.testimonio', token: null } });
    await saveProjectFile(services, store, { as: false });
    expect(saves.map((save) => save.token)).toEqual([null, null, null]);
    await close();
  });
});
