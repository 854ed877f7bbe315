import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../support/flags.ts';
import { NUMBER_GOLD, NUMBER_RIGHT } from '../../support/number-gold.ts';

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

const numbersOf = (
  source: string,
  target: string,
  languages?: readonly [string, string],
): readonly string[] =>
  flagsOf(source, target, languages ? { languages } : {})
    .filter(({ kind }) => kind === 'number')
    .map(({ about }) => about);

const right = [...rows(NUMBER_GOLD), ...rows(NUMBER_RIGHT)].map(([es = '', en = '']) => [es, en] as const);
const wrong = rows(NUMBER_GOLD).map(([es = '', , en = '']) => [es, en] as const);

describe('the number flag', () => {
  test('is measured on 200 pairs and more', () => {
    expect(right.length + wrong.length).toBeGreaterThan(200);
  });

  test('finds 99 % of the numbers that differ, either way round', () => {
    const missed = wrong.filter(([es, en]) => numbersOf(es, en).length === 0);
    const missedBack = wrong.filter(([es, en]) => numbersOf(en, es, ['en', 'es']).length === 0);
    expect([...missed, ...missedBack]).toEqual([]);
  });

  test('raises no alarm where they are the same', () => {
    const alarms = right.flatMap(([es, en]) => [
      ...numbersOf(es, en).map((about) => `${es} ${en} ${about}`),
      ...numbersOf(en, es, ['en', 'es']).map((about) => `${en} ${es} ${about}`),
    ]);
    expect(alarms).toEqual([]);
  });

  test('says which numbers, and where', () => {
    const [flag] = flagsOf('Me dieron tres mil pesos.', 'They gave me two thousand pesos.');
    expect(flag).toMatchObject({
      message: 'numberDiffers',
      params: { source: 'tres mil pesos', target: 'two thousand pesos' },
      about: 'tres mil pesos | two thousand pesos',
      places: [
        { side: 'source', start: 10, end: 24 },
        { side: 'target', start: 13, end: 31 },
      ],
    });
    expect(flagsOf('Caminamos 20 km.', 'We walked 20 miles.')[0]?.message).toBe('unitDiffers');
    expect(flagsOf('Éramos siete en la lancha.', 'We were on the boat.')[0]?.message).toBe('numberMissing');
    expect(flagsOf('Íbamos en la lancha.', 'Seven of us were on the boat.')[0]?.message).toBe('numberAdded');
  });

  test('compares figures only where a language has no tables', () => {
    const german = { languages: ['es', 'de'] as const };
    expect(flagsOf('Éramos 347 ahí.', 'Wir waren dort 347.', { languages: [...german.languages] })).toEqual(
      [],
    );
    expect(
      flagsOf('Éramos 347 ahí.', 'Wir waren dort 374.', { languages: [...german.languages] }),
    ).toHaveLength(1);
    expect(
      flagsOf('Éramos siete ahí.', 'Wir waren dort sieben.', { languages: [...german.languages] }),
    ).toEqual([]);
    expect(flagsOf('Éramos 7 ahí.', 'Wir waren dort sieben.', { languages: [...german.languages] })).toEqual(
      [],
    );
  });
});
