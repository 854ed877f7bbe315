import { expect, it } from 'vitest';
import { type BodyCodec, plainCodec } from '../../../renderer/store/codec.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { adding, addTheme, allRows, byId, interview, labelled, newWorld, type World } from './support.ts';

/** Words of every part of a project: its name, a document, a theme, a label, a coder, a case, a note. */
const WORDS = [
  'Estudio',
  'Frontera',
  'Caminamos',
  'extorsión',
  'etiqueta',
  'Codificadora',
  'Rosa',
  'recordar',
];

/** Every byte turned by a key: stands for a lock, with none of its strength. */
const turned: BodyCodec = {
  seal: async (value) => (await plainCodec.seal(value)).map((byte) => byte ^ 0xa5),
  open: async (body) => plainCodec.open(body.map((byte) => byte ^ 0xa5)),
};

/** Everything that the library and the store write, in one life of a project. */
async function live(world: World): Promise<Record<string, AnyRecord>> {
  const { effects, library, author } = world;
  const id = newId<'project'>(effects);
  const key = await library.create([
    { kind: 'project', id, name: 'Estudio', description: 'Frontera', createdAt: 1 },
    { kind: 'coder', id: author, name: 'Codificadora' },
    ...interview(effects, 'Caminamos tres noches'),
    {
      kind: 'case',
      id: newId(effects),
      order: 'a0',
      name: { es: 'Rosa', en: 'Rosa' },
      role: 'participant',
      values: {},
    },
  ]);
  const first = await library.open(key, author);
  addTheme(first.store, effects, 'extorsión');
  first.store.commit(
    labelled('etiqueta'),
    adding({
      kind: 'note',
      id: newId(effects),
      targetId: id,
      text: 'recordar',
      authorId: author,
      createdAt: 1,
    }),
  );
  await first.store.undo();
  const [document] = first.store.index.all('document');
  if (document) first.places.read(document.id);
  await first.close();
  await library.rename(key, 'Estudio de la Frontera', author);
  await library.remove(key);
  await library.restore(key);
  const second = await library.open(key, author);
  await second.store.undo();
  await second.store.redo();
  addTheme(second.store, effects, 'extorsión agravada');
  await second.store.flush();
  await second.abandon();
  const third = await library.open(key, author);
  const records = byId(third.store.index.records.values());
  expect(third.store.undoLabel).toEqual(labelled('extorsión agravada'));
  await third.abandon();
  expect((await library.list()).projects.map(({ header }) => header.name)).toEqual([
    'Estudio de la Frontera',
  ]);
  return records;
}

/** The words that can be read somewhere in a value; bytes are read as text too. */
function wordsIn(value: unknown): string[] {
  const read = (part: unknown): string => {
    if (part instanceof Uint8Array) return new TextDecoder().decode(part);
    if (typeof part !== 'object' || part === null) return String(part);
    return Object.entries(part)
      .map(([key, each]) => `${key} ${read(each)}`)
      .join(' ');
  };
  const text = read(value);
  return WORDS.filter((word) => text.includes(word));
}

it('the database holds no word of a project but in the bodies made by the codec', async () => {
  const world = newWorld();
  await live(world);
  const rows = await allRows(world.database);
  // The scan finds what is there to be found.
  expect(wordsIn(rows).sort()).toEqual([...WORDS].sort());
  const fields = new Set<string>();
  // Of the machine, not of a project.
  const apart = ['settings', 'dictionaries', 'dictionaryWords'];
  for (const [table, list] of Object.entries(rows)) {
    expect(list.length, table).toBeGreaterThan(apart.includes(table) ? -1 : 0);
    for (const row of list) {
      const plain = Object.entries(row ?? {}).filter(([, value]) => !(value instanceof Uint8Array));
      expect(wordsIn(Object.fromEntries(plain))).toEqual([]);
      for (const [field] of plain) fields.add(`${table}.${field}`);
    }
  }
  expect([...fields].sort()).toEqual([
    'chunks.chunk',
    'chunks.project',
    'journal.project',
    'journal.seq',
    'places.document',
    'places.project',
    'projects.key',
    'snapshots.project',
    'snapshots.seq',
  ]);
});

it('another codec serves as well: the same rows and keys, the same project, and no word to be read anywhere', async () => {
  const [plain, locked] = [newWorld(), newWorld(turned)];
  // The same clock and random bytes on both sides make the same ids.
  expect(await live(locked)).toEqual(await live(plain));
  const rows = await allRows(locked.database);
  expect(wordsIn(rows)).toEqual([]);
  const keys = (tables: Record<string, unknown[]>) =>
    Object.entries(tables).map(([table, list]) => [
      table,
      list.map((row) =>
        Object.entries(row ?? {}).map(([field, value]) => [
          field,
          value instanceof Uint8Array ? 'bytes' : value,
        ]),
      ),
    ]);
  expect(keys(rows)).toEqual(keys(await allRows(plain.database)));
});
