import { describe, expect, it } from 'vitest';
import { UserDictionaries } from '../../../renderer/store/user-dictionaries.ts';
import { openDictionary, packDictionary } from '../../../shared/align/packed-dictionary.ts';
import { newDatabase } from './support.ts';

const ENTRIES = [
  { words: { es: ['chamba', 'jale'], en: ['gig'] } },
  { words: { es: ['caminar'], en: ['stroll'] } },
  { words: { es: ['solo'] } },
];
const packed = (entries = ENTRIES) => {
  const made = packDictionary(entries);
  if (!made) throw new Error('no dictionary');
  return made;
};
const facts = (id: string, name = id) => {
  const { languages, entries } = packed();
  return { id, name, languages, entries, addedAt: id.length };
};

describe('dictionaries of a machine', () => {
  it('are listed by what they are, and read with their words', async () => {
    const database = newDatabase();
    const dictionaries = new UserDictionaries(database);
    let told = 0;
    dictionaries.subscribe(() => told++);
    await dictionaries.add(facts('bb'), packed().lines);
    await dictionaries.add(facts('a'), packed().lines);
    expect(told).toBe(2);
    expect(await dictionaries.list()).toEqual([facts('a'), facts('bb')]);
    expect(facts('a')).toMatchObject({ languages: ['es', 'en'], entries: 2 });
    const [first] = (await new UserDictionaries(newDatabase(database.name)).read()).map(openDictionary);
    expect(first?.translations('jales', 'es')).toEqual(['gig']);
    expect(first?.translations('strolled', 'en')).toEqual(['caminar']);
  });

  it('take the place of one of the same name, and go', async () => {
    const database = newDatabase();
    const dictionaries = new UserDictionaries(database);
    await dictionaries.add(facts('one', 'mine.tsv'), packed().lines);
    await dictionaries.add(facts('two', 'mine.tsv'), packed().lines);
    expect((await dictionaries.list()).map(({ id }) => id)).toEqual(['two']);
    expect(await database.dictionaryWords.count()).toBe(1);
    await dictionaries.remove('two');
    expect(await dictionaries.read()).toEqual([]);
    expect(await database.dictionaryWords.count()).toBe(0);
  });

  it('whose rows are damaged are left out', async () => {
    const database = newDatabase();
    await database.dictionaries.bulkPut([{ id: 'odd' }, facts('bare')]);
    const dictionaries = new UserDictionaries(database);
    expect((await dictionaries.list()).map(({ id }) => id)).toEqual(['bare']);
    expect(await dictionaries.read()).toEqual([]);
  });

  it('are none where no entry has two languages', () => {
    expect(packDictionary([{ words: { es: ['a'] } }])).toBeNull();
  });
});
