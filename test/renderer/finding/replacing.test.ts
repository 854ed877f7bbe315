import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../renderer/app/history-labels.ts';
import { newlyLost, replaceHit } from '../../../renderer/finding/replacing.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { createI18n } from '../../../shared/i18n/i18n.ts';
import { replaceAll } from '../../../shared/text/replace-all.ts';
import { placeOf, twoColumns } from '../../shared/coding/two-columns.ts';

function tagged(words: string) {
  const columns = twoColumns({
    es: ['Pagó cien dólares el martes.'],
    en: ['He paid a hundred dollars on Tuesday.'],
    beads: [{ es: [0], en: [0] }],
  });
  const { index, author, effects, es, codes, blocks } = columns;
  const wish = { index, view: columns.view(), versionId: es, codeIds: codes.slice(0, 1), author, effects };
  index.apply(planCodings({ ...wish, ...placeOf(blocks.es, 0, words) }));
  const hit = (found: string) => {
    const block = columns.view().blocksOf(es)[0];
    const start = block?.text.indexOf(found) ?? -1;
    if (!block || start < 0) throw new Error('no such words');
    return { versionId: es, blockId: block.id, start, end: start + found.length };
  };
  const quote = () =>
    columns.view().codings[0]?.sides.find(({ versionId }) => versionId === es)?.selections[0]?.quote;
  return { ...columns, hit, quote };
}

describe('replacing one hit', () => {
  it('keeps the coding around it, and goes on behind the new words', () => {
    const { index, view, es, effects, hit, quote } = tagged('cien dólares el martes');
    const { changes, caret } = replaceHit(index, hit('dólares'), 'pesos', effects);
    index.apply(changes);
    expect(view().blocksOf(es)[0]?.text).toBe('Pagó cien pesos el martes.');
    expect(quote()).toBe('cien pesos el martes');
    expect(caret.offset).toBe('Pagó cien pesos'.length);
    expect(newlyLost(changes)).toBe(0);
  });

  it('counts the coding whose words it takes away', () => {
    const { index, effects, hit } = tagged('dólares');
    expect(newlyLost(replaceHit(index, hit('cien dólares el'), '', effects).changes)).toBe(1);
  });

  it('changes nothing where the words are the same', () => {
    const { index, effects, hit } = tagged('martes');
    const { changes } = replaceHit(index, hit('cien'), 'cien', effects);
    expect(changes).toEqual({ added: [], updated: [], removed: [] });
  });
});

it('replacing all counts what was lost in it', () => {
  const { index, view, effects } = tagged('dólares');
  const query = { mode: 'words', words: 'CIEN DOLARES EL', caseAndAccents: 'folded' } as const;
  const { changes, count } = replaceAll(
    index,
    { query, replacement: '', documents: [view().document] },
    effects,
  );
  expect({ count, lost: newlyLost(changes) }).toEqual({ count: 1, lost: 1 });
});

it('the step has a name with its count in both languages, and none of the words', () => {
  const label = (count: number) => ({ key: 'replaced', params: { count, document: 'Rosa' } });
  expect(describeChange(createI18n('en'), label(1))).toBe('Replace words in 1 place of “Rosa”');
  expect(describeChange(createI18n('en'), label(41))).toBe('Replace words in 41 places of “Rosa”');
  expect(describeChange(createI18n('es'), label(41))).toBe('Reemplazar palabras en 41 lugares de “Rosa”');
});
