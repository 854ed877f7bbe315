import { describe, expect, it } from 'vitest';
import { type Gift, planGift } from '../../../shared/coding/give-themes.ts';
import { invert, isEmpty } from '../../../shared/model/change.ts';
import { placeOf, twoColumns } from './two-columns.ts';

function given() {
  const columns = twoColumns({
    es: ['Uno dos tres.'],
    en: ['One two three.'],
    beads: [{ es: [0], en: [0] }],
    themes: [
      { es: 'a', en: 'a' },
      { es: 'b', en: 'b' },
    ],
  });
  const { index, es, blocks, author, effects } = columns;
  const passage = { versionId: es, ...placeOf(blocks.es, 0, 'dos') };
  const give = (gift: Partial<Gift>) => {
    const whole = { codeIds: [], made: [], taken: [], ...gift };
    const plan = planGift(index, { view: columns.view(), passage }, whole, { author, effects });
    index.apply(plan.changes);
    return plan;
  };
  return { ...columns, give };
}

describe('giving themes to a passage', () => {
  it('is one change, however many themes, and is taken back as one', () => {
    const { index, codes, give } = given();
    const records = [...index.records.values()];
    const { changes, codings } = give({
      codeIds: codes,
      made: [
        { name: ' nuevo ', language: 'es', from: 'typed' },
        { name: 'other', language: 'en', from: 'words' },
      ],
    });
    expect(codings).toHaveLength(4);
    expect(new Set(codings.map((coding) => coding.createdAt)).size).toBe(1);
    index.apply(invert(changes));
    expect([...index.records.values()]).toEqual(records);
  });

  it('puts new themes at the end of the tree in their order, in colours of their own', () => {
    const { index, give } = given();
    const names = ['eins', 'zwei', 'drei'];
    const { codes } = give({ made: names.map((name) => ({ name, language: 'en', from: 'typed' })) });
    expect(codes.map((code) => code.name)).toEqual(names.map((name) => ({ es: '', en: name })));
    expect(index.codesUnder(null).map((code) => code.name.en)).toEqual(['a', 'b', ...names]);
    expect(new Set(index.all('code').map((code) => code.colour)).size).toBe(4);
  });

  it('takes off what is unticked in the same change', () => {
    const { index, codes, give } = given();
    const { codings } = give({ codeIds: codes.slice(0, 1) });
    const { changes } = give({ codeIds: codes.slice(1), taken: codings.map((coding) => coding.id) });
    expect(changes.removed).toEqual(codings);
    expect(index.all('coding').map((coding) => coding.codeId)).toEqual(codes.slice(1));
  });

  it('gives nothing twice', () => {
    const { codes, give } = given();
    give({ codeIds: codes });
    expect(isEmpty(give({ codeIds: codes }).changes)).toBe(true);
  });
});
