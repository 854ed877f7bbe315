import { describe, expect, it } from 'vitest';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { placeOf, type TwoColumns, twoColumns } from './two-columns.ts';

const paired = (beads: Parameters<typeof twoColumns>[0]['beads'] = [{ es: [0], en: [0], confidence: 0.9 }]) =>
  twoColumns({
    es: ['Me pidieron la renta. Yo no pagué.', 'Me fui de noche.', 'Nadie me vio.'],
    en: ['They asked me for rent. I did not pay.', 'I left at night.', 'Nobody saw me.'],
    beads,
  });

function plan(columns: TwoColumns, side: 'es' | 'en', block: number, words: string, codes = columns.codes) {
  const { index, author, effects } = columns;
  const place = placeOf(columns.blocks[side], block, words);
  const wish = { index, view: columns.view(), versionId: columns[side], codeIds: codes, author, effects };
  return planCodings({ ...wish, ...place });
}

function only(records: readonly unknown[]): Coding {
  const [coding] = records as Coding[];
  if (!coding || records.length !== 1) throw new Error(`${records.length} codings`);
  return coding;
}

const sides = (columns: TwoColumns, coding: Coding) =>
  (['es', 'en'] as const).map((each) => {
    const side = coding.sides.find((one) => one.versionId === columns[each]);
    return [side?.state, side?.selections.map((selection) => selection.quote), side?.confidence];
  });

describe('tagging a passage', () => {
  it('holds it once: tagged where it was chosen, the whole counterpart projected', () => {
    const columns = paired();
    const coding = only(plan(columns, 'es', 0, 'Yo no pagué').added);
    expect(sides(columns, coding)).toEqual([
      ['tagged', ['Yo no pagué'], null],
      ['projected', ['They asked me for rent. I did not pay.'], 0.6],
    ]);
  });

  it('works from the translation to the original just so', () => {
    const columns = paired();
    const coding = only(plan(columns, 'en', 0, 'I did not pay').added);
    expect(sides(columns, coding)[1]?.[0]).toBe('tagged');
    expect(sides(columns, coding)[0]?.[1]).toEqual(['Me pidieron la renta. Yo no pagué.']);
  });

  it('makes one coding a theme, and each theme once', () => {
    const columns = twoColumns({
      es: ['Hola.'],
      en: ['Hello.'],
      beads: [{ es: [0], en: [0] }],
      themes: [
        { es: 'a', en: 'a' },
        { es: 'b', en: 'b' },
      ],
    });
    const [a, b] = columns.codes as [CodeId, CodeId];
    const { added } = plan(columns, 'es', 0, 'Hola', [a, b, a]);
    expect(added.map((record) => record.kind === 'coding' && record.codeId)).toEqual([a, b]);
  });

  it('projects over several beads as one stretch where they are neighbours', () => {
    const columns = paired([
      { es: [0], en: [0] },
      { es: [1], en: [1] },
      { es: [2], en: [2] },
    ]);
    const { index, author, effects, codes } = columns;
    const start = placeOf(columns.blocks.es, 0, 'Yo').start;
    const end = placeOf(columns.blocks.es, 1, 'fui').end;
    const wish = { index, view: columns.view(), versionId: columns.es, codeIds: codes, author, effects };
    const coding = only(planCodings({ ...wish, start, end }).added);
    expect(sides(columns, coding)[1]?.[1]).toEqual([
      'They asked me for rent. I did not pay.\nI left at night.',
    ]);
  });

  it('projects in stretches where something else lies between the counterparts', () => {
    const columns = paired([
      { es: [0], en: [0, 2] },
      { es: [1], en: [1] },
    ]);
    const coding = only(plan(columns, 'es', 0, 'renta').added);
    expect(sides(columns, coding)[1]?.[1]).toEqual([
      'They asked me for rent. I did not pay.',
      'Nobody saw me.',
    ]);
  });

  it('takes only the parts of a cut block that answer the words', () => {
    const columns = paired([
      { es: [[0, 0, 22]], en: [[0, 0, 24]], confidence: 0.8 },
      { es: [[0, 22, null]], en: [[0, 24, null]], confidence: 0.8 },
    ]);
    const coding = only(plan(columns, 'es', 0, 'Yo no pagué.').added);
    expect(sides(columns, coding)[1]).toEqual(['projected', ['I did not pay.'], 0.8]);
  });

  it('joins neighbouring parts of one block over the space between them', () => {
    const columns = paired([
      { es: [[0, 0, 21]], en: [[0, 0, 23]] },
      { es: [[0, 22, null]], en: [[0, 24, null]] },
    ]);
    const coding = only(plan(columns, 'es', 0, 'la renta. Yo no').added);
    expect(sides(columns, coding)[1]?.[1]).toEqual(['They asked me for rent. I did not pay.']);
  });

  it('keeps a side without words, at confidence 0, where there is no counterpart', () => {
    const columns = paired([{ es: [0], en: [] }]);
    const coding = only(plan(columns, 'es', 0, 'renta').added);
    expect(sides(columns, coding)[1]).toEqual(['projected', [], 0]);
  });

  it('trusts a bead that a person confirmed, whatever was measured before', () => {
    const columns = paired([{ es: [1], en: [1], status: 'confirmed', confidence: 0.3 }]);
    expect(sides(columns, only(plan(columns, 'es', 1, 'Me fui de noche.').added))[1]?.[2]).toBe(1);
  });

  it('takes an unmeasured bead for an even chance', () => {
    const columns = paired([{ es: [1], en: [1] }]);
    expect(sides(columns, only(plan(columns, 'es', 1, 'Me fui de noche.').added))[1]?.[2]).toBe(0.5);
  });

  it('leaves white space at the ends out', () => {
    const columns = paired();
    const coding = only(plan(columns, 'es', 0, ' Yo no ').added);
    expect(sides(columns, coding)[0]?.[1]).toEqual(['Yo no']);
  });

  it('adds nothing for an empty, a blank, a backward or a foreign passage', () => {
    const columns = paired();
    const { index, author, effects, codes } = columns;
    const wish = { index, view: columns.view(), codeIds: codes, author, effects };
    const { start, end } = placeOf(columns.blocks.es, 0, 'renta');
    const blank = placeOf(columns.blocks.es, 0, ' Yo');
    const space = { start: blank.start, end: { ...blank.start, offset: blank.start.offset + 1 } };
    for (const passage of [
      { versionId: columns.es, start, end: start },
      { versionId: columns.es, ...space },
      { versionId: columns.es, start: end, end: start },
      { versionId: columns.en, start, end },
    ]) {
      expect(planCodings({ ...wish, ...passage }).added).toEqual([]);
    }
  });

  it('adds no theme that the coder has on these very words, from either side', () => {
    const columns = paired();
    columns.index.apply(plan(columns, 'es', 0, 'Me pidieron la renta. Yo no pagué.'));
    expect(plan(columns, 'es', 0, 'Me pidieron la renta. Yo no pagué. '.trim()).added).toEqual([]);
    expect(plan(columns, 'en', 0, 'They asked me for rent. I did not pay.').added).toEqual([]);
    expect(plan(columns, 'es', 0, 'la renta').added).toHaveLength(1);
  });
});
