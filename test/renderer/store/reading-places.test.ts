import { describe, expect, it } from 'vitest';
import type { ReadingPlace } from '../../../renderer/store/reading-places.ts';
import { newId } from '../../../shared/model/ids.ts';
import { newWorld } from './support.ts';

const { effects, library, timers, database, author, storage } = newWorld();
const document = newId<'document'>(effects);
const place: ReadingPlace = {
  top: newId<'bead'>(effects),
  part: 0.25,
  current: newId<'bead'>(effects),
  versionId: newId<'version'>(effects),
  topAt: 3,
  currentAt: 5,
};

describe('the places where one left off', () => {
  it('come back after the project is closed, with the document read last', async () => {
    const key = await library.createEmpty('Uno');
    const first = await library.open(key, author);
    expect(first.places.get(document)).toBeNull();
    expect(first.places.last).toBeNull();
    first.places.put(document, place);
    first.places.read(document);
    expect(first.places.get(document)).toEqual(place);
    await first.close();
    const second = await library.open(key, author);
    expect(second.places.get(document)).toEqual(place);
    expect(second.places.last).toBe(document);
    await second.close();
  });

  it('are written a moment after the last move, once for many', async () => {
    const key = await library.createEmpty('Dos');
    const open = await library.open(key, author);
    open.places.put(document, place);
    open.places.put(document, { ...place, topAt: 4 });
    expect(await storage.places(key)).toEqual([]);
    timers.runAll();
    await expect.poll(() => storage.places(key)).toEqual([{ document, body: { ...place, topAt: 4 } }]);
    await open.close();
  });

  it('that make no sense are not there, and stop nobody', async () => {
    const key = await library.createEmpty('Tres');
    await storage.writePlaces(key, [{ document, body: { ...place, part: 7 } }]);
    await database.places.put({ project: key, document: 'other', body: new Uint8Array([1, 2, 3]) });
    const open = await library.open(key, author);
    expect(open.places.get(document)).toBeNull();
    await open.close();
  });

  it('go with their project', async () => {
    const key = await library.createEmpty('Cuatro');
    const open = await library.open(key, author);
    open.places.put(document, place);
    await open.close();
    expect(await storage.places(key)).toHaveLength(1);
    await library.remove(key);
    await library.purge(key);
    expect(await storage.places(key)).toEqual([]);
  });
});
