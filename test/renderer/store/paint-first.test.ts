import { expect, it } from 'vitest';
import { ProjectStore } from '../../../renderer/store/project-store.ts';
import { newId } from '../../../shared/model/ids.ts';
import { addTheme, createFrom, newWorld, openStore, themeNames } from './support.ts';

/** A store whose frames come when the test says so. */
async function withFrames() {
  const world = newWorld();
  const id = newId<'project'>(world.effects);
  const key = await createFrom(world, [
    { kind: 'project', id, name: 'Estudio', description: '', createdAt: 1 },
  ]);
  const waiting: (() => void)[] = [];
  const store = await ProjectStore.open({
    key,
    storage: world.storage,
    effects: world.effects,
    after: world.timers.after,
    afterFrame: (task) => void waiting.push(task),
    author: world.author,
  });
  const frame = () => {
    for (const task of waiting.splice(0)) task();
  };
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  return { world, key, store, frame, told: () => told };
}

it('an act that paints what it does is in the project at once, and told after the frame', async () => {
  const { world, store, frame, told } = await withFrames();
  const done: string[] = [];
  const result = store.paintFirst(
    () => {
      addTheme(store, world.effects, 'miedo');
      return 'given';
    },
    (given) => done.push(given),
  );
  expect([result, told(), themeNames(store), done]).toEqual(['given', 0, ['miedo'], []]);
  frame();
  expect(told()).toBeGreaterThan(0);
  expect(done).toEqual(['given']);
});

it('another change before the frame is told at once, and the act with it', async () => {
  const { world, store, frame, told } = await withFrames();
  store.paintFirst(() => addTheme(store, world.effects, 'miedo'));
  addTheme(store, world.effects, 'camino');
  expect(told()).toBeGreaterThan(0);
  const before = told();
  frame();
  expect(told()).toBeGreaterThanOrEqual(before);
});

it('what was done so is written once the frame is over, and there after a restart', async () => {
  const { world, key, store, frame } = await withFrames();
  store.paintFirst(() => addTheme(store, world.effects, 'miedo'));
  const flushed = store.flush();
  expect(store.saveState.state).toBe('saving');
  frame();
  await flushed;
  expect(themeNames(await openStore(world, key))).toEqual(['miedo']);
});

it('an act that fails leaves no silence behind', async () => {
  const { world, store, frame, told } = await withFrames();
  expect(() =>
    store.paintFirst(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  frame();
  const before = told();
  addTheme(store, world.effects, 'camino');
  expect(told()).toBeGreaterThan(before);
});
