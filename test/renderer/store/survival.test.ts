import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainCodec } from '../../../renderer/store/codec.ts';
import type { ProjectKey } from '../../../renderer/store/database.ts';
import type { ProjectStore } from '../../../renderer/store/project-store.ts';
import { ProjectStorage } from '../../../renderer/store/storage.ts';
import { apply, isEmpty, type RecordMap, squash } from '../../../shared/model/change.ts';
import { sameData } from '../../../shared/model/same.ts';
import { anyStep, type ChangeStep, changesOf } from '../../support/changes.ts';
import { anyProject, mapOf } from '../../support/project.ts';
import {
  byId,
  createFrom,
  labelled,
  ManualTimers,
  newWorld,
  openStore,
  settle,
  type World,
} from './support.ts';

/** What the project must be after an entry: records, and the states that undo and redo lead to. */
interface Model {
  readonly records: RecordMap;
  readonly past: readonly { readonly label: string; readonly records: RecordMap }[];
  readonly future: readonly { readonly label: string; readonly records: RecordMap }[];
}

type Act =
  | { readonly act: 'change'; readonly steps: readonly ChangeStep[] }
  | { readonly act: 'undo' | 'redo' | 'flush' | 'close' | 'fullDisk' | 'roomAgain' }
  | { readonly act: 'pause' | 'kill'; readonly turns: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('change'),
      steps: fc.array(anyStep, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('undo') }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('redo') }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('flush', 'close', 'fullDisk', 'roomAgain') }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('pause', 'kill'), turns: fc.nat({ max: 12 }) }) },
);

/** The storage of a process that can be killed: what it had not begun to write by then is never written. */
class MortalStorage extends ProjectStorage {
  isDead = false;
  isFull = false;

  override async append(...what: Parameters<ProjectStorage['append']>): Promise<void> {
    await this.#untilWritten(() => super.append(...what));
  }

  override async writeSnapshot(...what: Parameters<ProjectStorage['writeSnapshot']>): Promise<void> {
    await this.#untilWritten(() => super.writeSnapshot(...what));
  }

  async #untilWritten(write: () => Promise<void>): Promise<void> {
    await settle(1);
    await this.#livesOn();
    if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
    await write();
    await settle(1);
    await this.#livesOn();
  }

  /** A dead process neither goes on nor hears of an error. */
  async #livesOn(): Promise<void> {
    if (this.isDead) await new Promise(() => undefined);
  }
}

/** One life of the window after another on one project, beside the model of what it must hold. */
class Lives {
  /** The model after each entry of the journal; the first is the project as created. */
  readonly #models: Model[];
  /** The number of entries that were said to be saved. */
  #saved = 0;
  #storage: MortalStorage;
  #timers = new ManualTimers();
  #store: ProjectStore | null = null;
  #bornAt = 0;

  constructor(
    private readonly world: World,
    private readonly key: ProjectKey,
    private readonly snapshotEvery: number,
    records: RecordMap,
  ) {
    this.#models = [{ records, past: [], future: [] }];
    this.#storage = new MortalStorage(world.database, plainCodec);
  }

  get #model(): Model {
    const model = this.#models.at(-1);
    if (!model) throw new Error('no model');
    return model;
  }

  async #born(): Promise<ProjectStore> {
    if (this.#store) return this.#store;
    this.#storage = new MortalStorage(this.world.database, plainCodec);
    this.#timers = new ManualTimers();
    const { world, key } = this;
    const store = await openStore(
      { ...world, storage: this.#storage, timers: this.#timers },
      key,
      this.snapshotEvery,
    );
    this.#bornAt = this.#models.length - 1;
    store.subscribe(() => {
      if (store.saveState.state === 'saved' && !this.#storage.isDead)
        this.#saved = this.#bornAt + store.revision;
    });
    this.#store = store;
    return store;
  }

  async act(act: Act): Promise<void> {
    const store = await this.#born();
    switch (act.act) {
      case 'change':
        return this.#change(store, act.steps);
      case 'undo':
      case 'redo':
        await this.#step(store, act.act);
        return;
      case 'flush':
        await store.flush().catch(() => expect(this.#storage.isFull).toBe(true));
        return;
      case 'fullDisk':
        this.#storage.isFull = true;
        return;
      case 'roomAgain':
        this.#storage.isFull = false;
        this.#timers.runAll();
        return;
      case 'pause':
        return settle(act.turns);
      case 'close':
        return this.#close(store);
      case 'kill':
        await settle(act.turns);
        return this.#kill();
    }
  }

  #change(store: ProjectStore, steps: readonly ChangeStep[]): void {
    const { records, past } = this.#model;
    let now = records;
    const changes = squash(
      steps.map((step) => {
        const each = changesOf(now, step, this.world.effects);
        now = apply(now, each);
        return each;
      }),
    );
    const label = `cambio ${this.#models.length}`;
    store.commit(labelled(label), changes);
    if (!isEmpty(changes))
      this.#models.push({ records: now, past: [...past, { label, records }], future: [] });
    this.#check(store);
  }

  async #step(store: ProjectStore, kind: 'undo' | 'redo'): Promise<boolean> {
    const { records, past, future } = this.#model;
    const [from, onto] = kind === 'undo' ? [past, future] : [future, past];
    const target = from.at(-1);
    const label = await store[kind]();
    expect(label).toEqual(target ? labelled(target.label) : null);
    if (!target) return false;
    const left = from.slice(0, -1);
    const grown = [...onto, { label: target.label, records }];
    const [newPast, newFuture] = kind === 'undo' ? [left, grown] : [grown, left];
    this.#models.push({ records: target.records, past: newPast, future: newFuture });
    this.#check(store);
    return true;
  }

  async #close(store: ProjectStore): Promise<void> {
    try {
      await store.close();
    } catch {
      expect(this.#storage.isFull).toBe(true);
      return;
    }
    this.#store = null;
    expect(this.#saved).toBe(this.#models.length - 1);
    await this.#reborn();
  }

  /** Ends the process as it stands. What had reached the database may still come to its end there. */
  async #kill(): Promise<void> {
    this.#storage.isDead = true;
    this.#store = null;
    await settle(12);
    await this.#reborn();
  }

  /** Everything that was said to be saved is there, perhaps some more, and nothing else. */
  async #reborn(): Promise<void> {
    const { seq, stacks } = await this.world.storage.load(this.key, '');
    expect(seq).toBeGreaterThanOrEqual(this.#saved);
    expect(seq).toBeLessThan(this.#models.length);
    this.#models.length = seq + 1;
    this.#saved = seq;
    expect(stacks.done).toHaveLength(this.#model.past.length);
    expect(stacks.undone).toHaveLength(this.#model.future.length);
    this.#check(await this.#born());
  }

  #check(store: ProjectStore): void {
    const { records, past, future } = this.#model;
    if (!sameData(byId(store.index.records.values()), byId(records.values()))) {
      expect(byId(store.index.records.values())).toEqual(byId(records.values()));
    }
    const labels = [past, future].map((list) => list.at(-1)?.label);
    expect([store.undoLabel, store.redoLabel].map((label) => label?.params.name)).toEqual(labels);
  }

  /** All the way back, and all the way forth, with a restart in between. */
  async backAndForth(): Promise<void> {
    await this.act({ act: 'roomAgain' });
    while (await this.#step(await this.#born(), 'redo'));
    const last = this.#model.records;
    await this.act({ act: 'close' });
    while (await this.#step(await this.#born(), 'undo'));
    expect(byId(this.#model.records.values())).toEqual(byId(this.#models[0]?.records.values() ?? []));
    await (await this.#born()).flush();
    await this.act({ act: 'kill', turns: 0 });
    while (await this.#step(await this.#born(), 'redo'));
    expect(byId(this.#model.records.values())).toEqual(byId(last.values()));
    await this.act({ act: 'close' });
  }
}

it('what was said to be saved survives every kill, with all of undo and redo', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyProject,
      fc.array(anyAct, { minLength: 1, maxLength: 40, size: 'max' }),
      fc.integer({ min: 2, max: 9 }),
      async (records, acts, snapshotEvery) => {
        const world = newWorld();
        const key = await createFrom(world, records);
        const lives = new Lives(world, key, snapshotEvery, mapOf(records));
        for (const act of acts) await lives.act(act);
        await lives.backAndForth();
        await world.database.delete();
      },
    ),
    { numRuns: 60 },
  );
});
