import { describe, expect, test } from 'vitest';
import { apply, type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { editWords } from '../../../shared/text/blocks.ts';
import { giveUpLost, type LostSelection, lostSides, placeLost } from '../../../shared/text/lost.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(4);

function opened() {
  const project = smallProject();
  const index = new ProjectIndex(project.records);
  const run = (changes: Changes) => {
    const after = apply(index.records, changes);
    expect(apply(after, invert(changes))).toEqual(new Map(index.records));
    index.apply(changes);
  };
  const cut = (words: string) => {
    const block = index.all('block').find((each) => each.text.includes(words));
    if (!block) throw new Error('the words are there');
    const start = block.text.indexOf(words);
    run(editWords(index, block.id, { start, end: start + words.length, text: '' }, effects).changes);
    return { block, start };
  };
  return { ...project, index, run, cut };
}

const placeOf = ({ coding, versionId, at }: LostSelection) => ({ codingId: coding.id, versionId, at });
const quotes = (index: ProjectIndex) => lostSides(index).map(({ selection }) => selection.quote);

describe('the list of what is lost', () => {
  test('holds sides that are lost and those lost in part, with their old words', () => {
    const { index, cut, codings } = opened();
    expect(quotes(index)).toEqual(['learned her name']);
    cut('nos prestó su teléfono');
    const lost = lostSides(index).find(({ coding }) => coding.id === codings.helped.id);
    expect(lost).toMatchObject({ at: 0, isPart: true, selection: { quote: 'nos prestó su teléfono' } });
    expect(quotes(index)).toHaveLength(2);
  });
});

describe('what is lost', () => {
  test('is put back by a person: tagged by its coder, confirmed by another', () => {
    for (const isOwn of [true, false]) {
      const { index, run, versions, coder, codings } = opened();
      const [lost] = lostSides(index);
      const block = index.all('block').find((each) => each.text.includes('learned her name'));
      if (!lost || !block) throw new Error('one is lost');
      const start = block.text.indexOf('learned');
      const ends = {
        start: { blockId: block.id, offset: start - 1 },
        end: { blockId: block.id, offset: start + 7 },
      };
      run(placeLost(index, placeOf(lost), ends, isOwn ? coder.id : newId(effects)));
      const side = index
        .get('coding', codings.gone.id)
        ?.sides.find((each) => each.versionId === versions.en.id);
      expect(side).toMatchObject({
        state: isOwn ? 'tagged' : 'confirmed',
        selections: [{ quote: 'learned' }],
      });
      expect(lostSides(index)).toEqual([]);
    }
  });

  test('in part goes back among the others in reading order, and the side keeps its state', () => {
    const { index, run, cut, codings, coder, versions } = opened();
    const { block } = cut('una señora nos dio sopa');
    const lost = lostSides(index).find(({ coding }) => coding.id === codings.helped.id);
    if (!lost) throw new Error('one is lost');
    const ends = { start: { blockId: block.id, offset: 0 }, end: { blockId: block.id, offset: 14 } };
    run(placeLost(index, placeOf(lost), ends, coder.id));
    const side = index
      .get('coding', codings.helped.id)
      ?.sides.find((each) => each.versionId === versions.es.id);
    expect(side?.state).toBe('confirmed');
    expect(side?.selections.map(({ quote }) => quote)).toEqual(['En el refugio', 'nos prestó su teléfono']);
    expect(side && Object.hasOwn(side, 'lost')).toBe(false);
  });

  test('in part may be given up; a side that is all lost may not', () => {
    const { index, run, cut, codings } = opened();
    cut('nos prestó su teléfono');
    for (const lost of lostSides(index)) {
      const changes = giveUpLost(index, placeOf(lost));
      expect(isEmpty(changes)).toBe(lost.coding.id !== codings.helped.id);
      run(changes);
    }
    expect(quotes(index)).toEqual(['learned her name']);
  });

  test('stays lost where the place holds no words, or nothing is lost there', () => {
    const { index, blocks, coder, codings, versions } = opened();
    const [lost] = lostSides(index);
    const [spanish] = blocks.es;
    const [english] = blocks.en;
    if (!lost || !spanish || !english) throw new Error('all are there');
    const whole = { start: { blockId: english.id, offset: 0 }, end: { blockId: english.id, offset: 5 } };
    const foreign = { start: { blockId: spanish.id, offset: 0 }, end: { blockId: spanish.id, offset: 5 } };
    const empty = { start: whole.start, end: whole.start };
    expect(isEmpty(placeLost(index, placeOf(lost), foreign, coder.id))).toBe(true);
    expect(isEmpty(placeLost(index, placeOf(lost), empty, coder.id))).toBe(true);
    expect(isEmpty(placeLost(index, { ...placeOf(lost), at: 1 }, whole, coder.id))).toBe(true);
    const tagged = { codingId: codings.paid.id, versionId: versions.en.id, at: 0 };
    expect(isEmpty(placeLost(index, tagged, whole, coder.id))).toBe(true);
    expect(isEmpty(placeLost(index, { ...tagged, codingId: newId(effects) }, whole, coder.id))).toBe(true);
  });
});
