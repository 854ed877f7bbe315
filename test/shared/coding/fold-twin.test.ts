import { describe, expect, it } from 'vitest';
import { confirmSide } from '../../../shared/coding/change-coding.ts';
import { foldTwin } from '../../../shared/coding/fold-twin.ts';
import { moveEnd } from '../../../shared/coding/move-end.ts';
import { planCodings } from '../../../shared/coding/plan-codings.ts';
import { planWeight } from '../../../shared/coding/weight.ts';
import { invert } from '../../../shared/model/change.ts';
import { type CoderId, newId } from '../../../shared/model/ids.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { planNote } from '../../../shared/notes/changes.ts';
import { placeOf, twoColumns } from './two-columns.ts';

/** The words «cinco» and «cinco seis» of one theme, by two coders where that is said. */
function twice(second?: 'other') {
  const columns = twoColumns({
    es: ['Uno dos tres.', 'Cuatro cinco seis.'],
    en: ['One two three.', 'Four five six.'],
    beads: [0, 1].map((at) => ({ es: [at], en: [at] })),
  });
  const { index, es, author, effects, blocks, codes } = columns;
  const other = newId<'coder'>(effects);
  index.apply({
    added: [{ kind: 'coder', id: other, name: 'Otra' }],
    updated: [],
    removed: [],
  });
  const tag = (words: string, by: CoderId): Coding => {
    const changes = planCodings({
      index,
      view: columns.view(),
      versionId: es,
      codeIds: codes,
      author: by,
      effects,
      ...placeOf(blocks.es, 1, words),
    });
    index.apply(changes);
    const [made] = changes.added;
    if (made?.kind !== 'coding') throw new Error('nothing tagged');
    return made;
  };
  const short = tag('cinco', author);
  const long = tag('cinco seis', second === 'other' ? other : author);
  const grow = () => {
    const to = placeOf(blocks.es, 1, 'seis').end;
    return moveEnd(index, { codingId: short.id, versionId: es, end: 'end', to, author });
  };
  return { ...columns, short, long, grow };
}

describe('a coding that comes to say what another says', () => {
  it('becomes one with it: the older stays, with what hangs on both and what a person decided', () => {
    const { index, short, long, grow, author, effects, en } = twice();
    const by = { author, effects };
    index.apply(planNote(index, { id: newId<'note'>(effects), targetId: long.id }, 'Ojo.', by));
    index.apply(planWeight(index, long.id, 70));
    index.apply(confirmSide(index, long.id, en));
    const before = [...index.records.values()];

    const { changes, into } = foldTwin(index, grow(), short.id);
    expect(into).toBe(short.id);
    index.apply(changes);
    expect(index.codings).toBe(1);
    const one = index.get('coding', short.id);
    expect(one?.weight).toBe(70);
    expect(one?.sides.map(({ state, selections }) => [state, selections[0]?.quote])).toEqual([
      ['tagged', 'cinco seis'],
      ['confirmed', 'Four five six.'],
    ]);
    expect(index.all('note').map(({ targetId }) => targetId)).toEqual([short.id]);

    index.apply(invert(changes));
    expect(new Map([...index.records.values()].map((each) => [each.id, each]))).toEqual(
      new Map(before.map((each) => [each.id, each])),
    );
  });

  it('gives way where it is the younger one', () => {
    const { index, short, long, blocks, es, author } = twice();
    const to = placeOf(blocks.es, 1, 'cinco').end;
    const moved = moveEnd(index, { codingId: long.id, versionId: es, end: 'end', to, author });
    const { changes, into } = foldTwin(index, moved, long.id);
    expect(into).toBe(short.id);
    index.apply(changes);
    expect(index.get('coding', long.id)).toBeUndefined();
    expect(index.get('coding', short.id)?.sides[0]?.selections[0]?.quote).toBe('cinco');
  });

  it('stays what it is beside another coder’s, and where the words differ in the language both decided on', () => {
    const apart = twice('other');
    expect(foldTwin(apart.index, apart.grow(), apart.short.id)).toEqual({
      changes: apart.grow(),
      into: null,
    });
    const { index, short, long, grow, blocks, en, author } = twice();
    const five = placeOf(blocks.en, 1, 'five');
    index.apply(moveEnd(index, { codingId: short.id, versionId: en, end: 'start', to: five.start, author }));
    index.apply(confirmSide(index, long.id, en));
    expect(foldTwin(index, grow(), short.id).into).toBeNull();
  });
});
