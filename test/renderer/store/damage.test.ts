import { describe, expect, it } from 'vitest';
import { plainCodec } from '../../../renderer/store/codec.ts';
import type { Body, ProjectKey } from '../../../renderer/store/database.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Problem } from '../../../shared/problem/problem.ts';
import {
  adding,
  addTheme,
  allRows,
  interview,
  labelled,
  newWorld,
  openStore,
  problemFrom,
  type World,
} from './support.ts';

const SECRET = 'Caminamos';

/** A project with a snapshot up to entry 3, two entries after it, and two documents. */
async function newProject(): Promise<{ world: World; key: ProjectKey }> {
  const world = newWorld();
  const { effects, library, author } = world;
  const key = await library.create([
    { kind: 'project', id: newId(effects), name: 'Estudio', description: '', createdAt: 1 },
    ...interview(effects, `${SECRET} tres noches`),
  ]);
  const first = await library.open(key, author);
  first.store.commit(labelled('entrevista'), adding(...interview(effects, `${SECRET} dos días`)));
  addTheme(first.store, effects, 'viaje');
  addTheme(first.store, effects, 'familia');
  await first.close();
  const second = await openStore(world, key);
  addTheme(second, effects, 'trabajo');
  addTheme(second, effects, 'miedo');
  await second.flush();
  return { world, key };
}

const flipped = (body: Body, at: number, bit: number): Body =>
  body.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));

/** Damages one body of a table: `pick` says which of its rows. */
type Damage = (body: Body) => Body;
async function damage(world: World, table: string, pick: number, how: Damage): Promise<void> {
  const [row] = await world.database.table(table).orderBy(':id').offset(pick).limit(1).toArray();
  const field = table === 'projects' ? 'header' : 'body';
  await world.database.table(table).put({ ...row, [field]: how(row[field]) });
}

/** Opening is refused, the rows stay as they are, the lock is free, and no testimony is in the error. */
async function expectRefused({ world, key }: { world: World; key: ProjectKey }): Promise<Problem> {
  const before = await allRows(world.database);
  const problem = await problemFrom(world.library.open(key, world.author));
  expect(problem.code).toBe('storageDamaged');
  expect(await allRows(world.database)).toEqual(before);
  expect(world.held.size).toBe(0);
  const said: string[] = [];
  for (let error: unknown = problem; error instanceof Error; error = error.cause) said.push(String(error));
  expect(said.join('\n')).not.toMatch(/Caminamos|noches|viaje|trabajo|miedo/);
  return problem;
}

const BODIES: readonly [table: string, row: number][] = [
  ['projects', 0],
  ['snapshots', 0],
  ['chunks', 0],
  ['chunks', 1],
  ['chunks', 2],
  ['journal', 3],
  ['journal', 4],
];

describe('damaged storage', () => {
  it('opens when nothing is damaged', async () => {
    const { world, key } = await newProject();
    const { store } = await world.library.open(key, world.author);
    expect(store.index.all('document')).toHaveLength(2);
    expect(store.index.all('code')).toHaveLength(4);
  });

  for (const [table, row] of BODIES) {
    it(`refuses a body with one bit changed anywhere: ${table} ${row}`, async () => {
      const made = await newProject();
      const rows = await made.world.database.table(table).orderBy(':id').toArray();
      const length: number = rows[row][table === 'projects' ? 'header' : 'body'].length;
      const places = [0, 1, 5, Math.floor(length / 3), Math.floor(length / 2), length - 2, length - 1];
      for (const at of places) {
        await damage(made.world, table, row, (body) => flipped(body, at, at % 8));
        await expectRefused(made);
        await damage(made.world, table, row, (body) => flipped(body, at, at % 8));
      }
      const { store } = await made.world.library.open(made.key, made.world.author);
      expect(store.index.all('code')).toHaveLength(4);
    });

    it(`refuses a body cut short, emptied or of another kind: ${table} ${row}`, async () => {
      const cuts: Damage[] = [
        (body) => body.slice(0, -1),
        (body) => body.slice(0, body.length >> 1),
        (body) => body.slice(0, 3),
        () => new Uint8Array(),
        (body) => new Uint8Array([...body, 32]),
      ];
      for (const cut of cuts) {
        const made = await newProject();
        await damage(made.world, table, row, cut);
        await expectRefused(made);
      }
    });
  }

  it('refuses a body that is not bytes at all', async () => {
    const made = await newProject();
    const [row] = await made.world.database.journal.orderBy(':id').offset(3).limit(1).toArray();
    await made.world.database.table('journal').put({ project: row?.project, seq: row?.seq });
    await expectRefused(made);
  });

  it('refuses a project of which a chunk is missing, be it a document or the rest', async () => {
    for (const chunk of [0, 1, 2]) {
      const made = await newProject();
      const rows = await made.world.database.chunks.toArray();
      expect(rows).toHaveLength(3);
      await made.world.database.chunks.delete([made.key, rows[chunk]?.chunk ?? '']);
      const problem = await expectRefused(made);
      expect(problem.params.project).toBe('Estudio');
    }
  });

  it('refuses a project with a chunk that the snapshot does not know', async () => {
    const made = await newProject();
    const records = interview(made.world.effects, 'De otro tiempo');
    const body = await plainCodec.seal(records);
    await made.world.database.chunks.put({ project: made.key, chunk: records[0]?.id ?? '', body });
    await expectRefused(made);
  });

  it('refuses a chunk whose body is that of another', async () => {
    const made = await newProject();
    const [first, second] = (await made.world.database.chunks.toArray()).filter(({ chunk }) => chunk !== '');
    if (!first || !second) throw new Error('no chunk');
    await made.world.database.chunks.put({ ...first, body: second.body });
    await expectRefused(made);
  });

  it('refuses a project without its snapshot', async () => {
    const made = await newProject();
    await made.world.database.snapshots.clear();
    await expectRefused(made);
  });

  it('refuses a journal with a gap, and says where', async () => {
    const made = await newProject();
    await made.world.database.journal.delete([made.key, 4]);
    expect((await expectRefused(made)).params).toEqual({ project: 'Estudio', where: 'journal 5' });
  });

  it('refuses an entry whose body is that of another', async () => {
    const made = await newProject();
    const [fourth, fifth] = await made.world.database.journal.bulkGet([
      [made.key, 4],
      [made.key, 5],
    ]);
    if (!fourth || !fifth) throw new Error('no entry');
    // Either order of the two makes a sound project, but not the one that was.
    await made.world.database.journal.bulkPut([
      { ...fourth, body: fifth.body },
      { ...fifth, body: fourth.body },
    ]);
    await expectRefused(made);
  });

  it('refuses a journal that does not fit the snapshot', async () => {
    const { world, key } = await newProject();
    const { records } = await world.storage.load(key, '');
    const there = records.find((record) => record.kind === 'code');
    const header = await world.storage.header(key);
    if (!there || !header) throw new Error('no theme');
    const change = {
      id: newId<'change'>(world.effects),
      author: world.author,
      time: 1,
      label: labelled('dos veces'),
    };
    const entry = { seq: 6, kind: 'do', target: null, change: { ...change, ...adding(there) } } as const;
    await world.storage.append(key, [entry], header);
    await expectRefused({ world, key });
  });

  it('finds an entry that undo needs and that is gone only when it comes to it, and leaves all as it was', async () => {
    const { world, key } = await newProject();
    await world.database.journal.delete([key, 2]);
    const { store } = await world.library.open(key, world.author);
    for (let step = 0; step < 3; step++) expect(await store.undo()).not.toBeNull();
    await store.flush();
    const before = await allRows(world.database);
    const records = new Map(store.index.records);
    const problem = await problemFrom(store.undo());
    expect(problem).toMatchObject({
      code: 'storageDamaged',
      params: { project: 'Estudio', where: 'journal 2' },
    });
    expect(new Map(store.index.records)).toEqual(records);
    expect(await allRows(world.database)).toEqual(before);
    expect(await store.redo()).toEqual(labelled('familia'));
  });

  it('counts a project whose header cannot be read, and deletes nothing', async () => {
    const { world } = await newProject();
    await damage(world, 'projects', 0, (body) => body.slice(0, 8));
    const before = await allRows(world.database);
    expect(await world.library.list()).toEqual({ projects: [], bin: [], unreadable: 1 });
    await world.library.purgeOld();
    expect(await allRows(world.database)).toEqual(before);
  });
});
