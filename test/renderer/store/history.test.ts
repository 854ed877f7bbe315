import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/model/ids.ts';
import { addTheme, createFrom, labelled, newWorld, openStore, themeNames, type World } from './support.ts';

async function threeThemes() {
  const world: World = newWorld();
  const id = newId<'project'>(world.effects);
  const key = await createFrom(world, [
    { kind: 'project', id, name: 'Estudio', description: '', createdAt: 1 },
  ]);
  const store = await openStore(world, key);
  for (const name of ['uno', 'dos', 'tres']) addTheme(store, world.effects, name);
  return { world, key, store };
}

describe('going through the history', () => {
  it('goes back to any step and forward again, also after a restart', async () => {
    const { world, key, store } = await threeThemes();
    await store.goTo(1);
    expect(themeNames(store)).toEqual(['uno']);
    await store.close();
    const again = await openStore(world, key);
    await again.goTo(3);
    expect(themeNames(again)).toEqual(['dos', 'tres', 'uno']);
    await again.goTo(0);
    expect(themeNames(again)).toEqual([]);
    expect(again.stacks).toEqual({ done: [], undone: [3, 2, 1], continuations: [] });
  });

  it('stays where it is for the step that stands, and for one that is not there', async () => {
    const { store } = await threeThemes();
    const before = store.revision;
    await store.goTo(3);
    await store.goTo(99);
    expect(store.revision).toBe(before);
  });

  it('stops where somebody changes something on the way, and keeps that change', async () => {
    const { world, store } = await threeThemes();
    const going = store.goTo(0);
    addTheme(store, world.effects, 'cuatro');
    await going;
    expect(themeNames(store)).toContain('cuatro');
    expect(store.undoLabel).toEqual(labelled('cuatro'));
  });

  it('tells what each step did, when and by whom', async () => {
    const { world, store } = await threeThemes();
    expect(await store.step(2)).toMatchObject({ label: labelled('dos'), author: world.author });
  });
});
