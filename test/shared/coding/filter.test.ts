import { describe, expect, it } from 'vitest';
import { confirmSide, rejectSide } from '../../../shared/coding/change-coding.ts';
import { type CodingFilter, isFiltering, NO_FILTER, showsCoding } from '../../../shared/coding/filter.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Case, Code } from '../../../shared/model/records.ts';
import { placeOf, twoColumns } from './two-columns.ts';

/** Two themes, the second under the first; a passage of each in the first and the second block. */
function study() {
  const columns = twoColumns({
    es: ['Uno dos tres.', 'Cuatro cinco.'],
    en: ['One two three.', 'Four five.'],
    beads: [
      { es: [[0, 0, null]], en: [[0, 0, null]] },
      { es: [[1, 0, null]], en: [[1, 0, null]] },
    ],
    themes: [
      { es: 'arriba', en: 'above' },
      { es: 'abajo', en: 'below' },
    ],
  });
  const { index, author, effects, es, blocks, codes } = columns;
  const [above, below] = codes;
  if (!above || !below) throw new Error('no themes');
  const child = index.get('code', below);
  if (child)
    index.apply({ added: [], removed: [], updated: [[child, { ...child, parentId: above } satisfies Code]] });
  const speaker: Case = {
    kind: 'case',
    id: newId(effects),
    order: 'a0',
    name: { es: 'Persona', en: 'Person' },
    role: 'participant',
    values: {},
  };
  const first = index.get('block', blocks.es[0]?.id ?? newId(effects));
  if (!first) throw new Error('no block');
  index.apply({ added: [speaker], removed: [], updated: [[first, { ...first, speakerId: speaker.id }]] });
  ['dos', 'Cuatro'].forEach((words, at) => {
    const codeIds = codes.slice(at, at + 1);
    const place = placeOf(blocks.es, at, words);
    index.apply(
      planCodings({ index, view: columns.view(), versionId: es, codeIds, author, effects, ...place }),
    );
  });
  const shown = (filter: Partial<CodingFilter>) => {
    const shows = showsCoding(index, { ...NO_FILTER, ...filter });
    const view = columns.view();
    return view.codings
      .filter((coding) => shows(view, coding))
      .map(({ sides }) => sides[0]?.selections[0]?.quote);
  };
  return { ...columns, above, below, speaker, shown };
}

describe('what is shown of the codings', () => {
  it('is everything without a filter', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(study().shown({})).toEqual(['dos', 'Cuatro']);
  });

  it('is a theme with all below it', () => {
    const { above, below, shown } = study();
    expect(shown({ codeIds: [above] })).toEqual(['dos', 'Cuatro']);
    expect(shown({ codeIds: [below] })).toEqual(['Cuatro']);
  });

  it('is of somebody', () => {
    const { author, effects, shown } = study();
    expect(shown({ coderIds: [author] })).toHaveLength(2);
    expect(shown({ coderIds: [newId<'coder'>(effects)] })).toEqual([]);
  });

  it('is what a speaker says, or what nobody known says', () => {
    const { speaker, shown } = study();
    expect(shown({ caseIds: [speaker.id] })).toEqual(['dos']);
    expect(shown({ caseIds: [null] })).toEqual(['Cuatro']);
    expect(shown({ caseIds: [null, speaker.id] })).toHaveLength(2);
  });

  it('is in a state: waiting, agreed, without a counterpart, lost', () => {
    const { index, en, view, shown } = study();
    expect(shown({ states: ['waiting'] })).toHaveLength(2);
    expect(shown({ states: ['settled'] })).toEqual([]);
    const [first, second] = view().codings;
    if (!first || !second) throw new Error('no codings');
    index.apply(confirmSide(index, first.id, en));
    index.apply(rejectSide(index, second.id, en));
    expect(shown({ states: ['waiting'] })).toEqual([]);
    expect(shown({ states: ['settled'] })).toHaveLength(2);
    expect(shown({ states: ['noCounterpart'] })).toEqual(['Cuatro']);
    const kept = index.get('coding', first.id);
    if (!kept) throw new Error('no coding');
    const sides = kept.sides.map((side) => ({ ...side, state: 'lost' as const }));
    index.apply({ added: [], removed: [], updated: [[kept, { ...kept, sides }]] });
    expect(shown({ states: ['lost'] })).toEqual(['dos']);
    expect(shown({ states: ['settled'] })).toEqual(['Cuatro']);
  });

  it('must pass every list that is not empty', () => {
    const { below, speaker, shown } = study();
    expect(shown({ codeIds: [below], caseIds: [speaker.id] })).toEqual([]);
    expect(shown({ codeIds: [below], caseIds: [null] })).toEqual(['Cuatro']);
  });
});
