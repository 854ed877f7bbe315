import { beforeEach, describe, expect, it } from 'vitest';
import {
  adjustSide,
  confirmSide,
  recode,
  rejectSide,
  removeCodings,
} from '../../../shared/coding/change-coding.ts';
import { codingsAtPlace, overlappingCodings } from '../../../shared/coding/overlap.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { type Changes, isEmpty } from '../../../shared/model/change.ts';
import { type CodeId, newId } from '../../../shared/model/ids.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { planNote } from '../../../shared/notes/changes.ts';
import { placeOf, type TwoColumns, twoColumns } from './two-columns.ts';

let columns: TwoColumns;
let coding: Coding;

function tag(words: string, code: CodeId | undefined): Coding {
  const { index, author, effects, es } = columns;
  const place = placeOf(columns.blocks.es, 0, words);
  const codeIds = code ? [code] : [];
  const changes = planCodings({
    index,
    view: columns.view(),
    versionId: es,
    codeIds,
    author,
    effects,
    ...place,
  });
  index.apply(changes);
  const [made] = changes.added;
  if (made?.kind !== 'coding') throw new Error('nothing tagged');
  return made;
}

const now = () => columns.index.get('coding', coding.id);
const side = (at: number) => now()?.sides[at];
const apply = (changes: Changes) => columns.index.apply(changes);

beforeEach(() => {
  columns = twoColumns({
    es: ['Uno dos tres cuatro.'],
    en: ['One two three four.'],
    beads: [{ es: [0], en: [0] }],
    themes: [
      { es: 'a', en: 'a' },
      { es: 'b', en: 'b' },
    ],
  });
  coding = tag('dos tres', columns.codes[0]);
});

describe('deciding on a side', () => {
  it('confirms what was projected', () => {
    apply(confirmSide(columns.index, coding.id, columns.en));
    expect(side(1)).toMatchObject({ state: 'confirmed', confidence: null });
    expect(side(1)?.selections).toHaveLength(1);
  });

  it('has nothing to confirm on a tagged side, a confirmed one, or a coding that is gone', () => {
    expect(isEmpty(confirmSide(columns.index, coding.id, columns.es))).toBe(true);
    apply(confirmSide(columns.index, coding.id, columns.en));
    expect(isEmpty(confirmSide(columns.index, coding.id, columns.en))).toBe(true);
    expect(isEmpty(confirmSide(columns.index, newId(columns.effects), columns.en))).toBe(true);
  });

  it('rejects: this language has no counterpart, and the tagged words stay', () => {
    apply(rejectSide(columns.index, coding.id, columns.en));
    expect(side(1)).toMatchObject({ state: 'confirmed', confidence: null, selections: [] });
    expect(isEmpty(rejectSide(columns.index, coding.id, columns.es))).toBe(true);
  });

  it('rejects what was lost of the side along with the rest', () => {
    const before = now();
    const [lost] = before?.sides[1]?.selections ?? [];
    if (!before || !lost) throw new Error('no words');
    const sides = before.sides.map((each, place) => (place === 1 ? { ...each, lost: [lost] } : each));
    apply({ added: [], updated: [[before, { ...before, sides }]], removed: [] });
    apply(rejectSide(columns.index, coding.id, columns.en));
    expect(side(1)).not.toHaveProperty('lost');
  });

  it('adjusts to the words chosen, and trims them', () => {
    const { start, end } = placeOf(columns.blocks.en, 0, ' two three ');
    const { author } = columns;
    apply(adjustSide(columns.index, { codingId: coding.id, versionId: columns.en, start, end, author }));
    expect(side(1)?.selections.map((each) => each.quote)).toEqual(['two three']);
    expect(side(1)).toMatchObject({ state: 'tagged', confidence: null });
  });

  it('does not sign another coder’s choice with the name of the first', () => {
    const { start, end } = placeOf(columns.blocks.en, 0, 'two');
    const author = newId<'coder'>(columns.effects);
    apply(adjustSide(columns.index, { codingId: coding.id, versionId: columns.en, start, end, author }));
    expect(side(1)?.state).toBe('confirmed');
  });

  it('adjusts to nothing where the words are of the other version', () => {
    const { start, end } = placeOf(columns.blocks.es, 0, 'dos');
    const { author } = columns;
    const wish = { codingId: coding.id, versionId: columns.en, start, end, author };
    expect(isEmpty(adjustSide(columns.index, wish))).toBe(true);
  });
});

describe('another theme', () => {
  it('moves the coding, and keeps its sides', () => {
    const other = columns.codes[1];
    if (!other) throw new Error('no theme');
    apply(recode(columns.index, coding.id, other));
    expect(now()).toEqual({ ...coding, codeId: other });
  });

  it('changes nothing where the same words have that theme', () => {
    const twin = tag('dos tres', columns.codes[1]);
    expect(isEmpty(recode(columns.index, coding.id, twin.codeId))).toBe(true);
    expect(isEmpty(recode(columns.index, coding.id, coding.codeId))).toBe(true);
  });
});

describe('a note on a coding', () => {
  it('goes with the coding', () => {
    const by = { author: columns.author, effects: columns.effects };
    apply(planNote(columns.index, { id: newId(by.effects), targetId: coding.id }, 'kept', by));
    const changes = removeCodings(columns.index, [coding.id, coding.id]);
    expect(changes.removed.map((record) => record.kind).sort()).toEqual(['coding', 'note']);
    apply(changes);
    expect(isEmpty(removeCodings(columns.index, [coding.id]))).toBe(true);
  });
});

describe('what else is there', () => {
  it('are the codings that share words, not those beside them', () => {
    const over = tag('tres cuatro', columns.codes[1]);
    apply(rejectSide(columns.index, over.id, columns.en));
    const beside = tag('Uno', columns.codes[1]);
    apply(rejectSide(columns.index, beside.id, columns.en));
    const current = now();
    expect(current && overlappingCodings(columns.view(), current).map((each) => each.id)).toEqual([over.id]);
  });

  it('lies on top where it has the fewest words', () => {
    const inner = tag('tres', columns.codes[1]);
    const at = placeOf(columns.blocks.es, 0, 'es c').start;
    expect(codingsAtPlace(columns.view(), columns.es, at).map((each) => each.id)).toEqual([
      inner.id,
      coding.id,
    ]);
  });
});
