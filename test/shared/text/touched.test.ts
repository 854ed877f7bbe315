import { describe, expect, test } from 'vitest';
import { confirmSide } from '../../../shared/coding/change-coding.ts';
import { type Changes, invert } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { editWords } from '../../../shared/text/blocks.ts';
import { touchedPlaces } from '../../../shared/text/touched.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(4);
const index = new ProjectIndex(smallProject().records);
const [document] = index.all('document');
const documentId = document?.id ?? expect.fail();
const [coding] = index.all('coding');
const NONE: Changes = { added: [], updated: [], removed: [] };

describe('the places that a change touched', () => {
  test('are where the words changed, forwards and back', () => {
    const block = index.all('block').find(({ text }) => text.includes('dos veces')) ?? expect.fail();
    const start = block.text.indexOf('dos veces');
    const { changes } = editWords(index, block.id, { start, end: start + 3, text: 'tres' }, effects);
    const place = { blockId: block.id, offset: start };
    for (const each of [changes, invert(changes)])
      expect(touchedPlaces(each, documentId, 10)).toEqual([
        { versionId: block.versionId, start: place, end: place },
      ]);
    expect(touchedPlaces(changes, newId<'document'>(effects), 10)).toEqual([]);
  });

  test('are the passages that were tagged, let go or changed, where no text was', () => {
    const own = coding ?? expect.fail();
    const passages = own.sides.flatMap(({ versionId, selections }) =>
      selections.map(({ start, end }) => ({ versionId, start, end })),
    );
    expect(passages.length).toBeGreaterThan(0);
    expect(touchedPlaces({ ...NONE, added: [own] }, documentId, 10)).toEqual(passages);
    expect(touchedPlaces({ ...NONE, removed: [own] }, documentId, 10)).toEqual(passages);
    const waiting = index.all('coding').find(({ sides }) => sides.some(({ state }) => state === 'projected'));
    const side = waiting?.sides.find(({ state }) => state === 'projected');
    if (!waiting || !side) return expect.fail('one waits');
    expect(touchedPlaces(confirmSide(index, waiting.id, side.versionId), documentId, 10)).not.toEqual([]);
  });

  test('are none for a theme that goes with all its codings, nor for what has no place', () => {
    const code = index.all('code').find(({ id }) => id === coding?.codeId) ?? expect.fail();
    const removed = [code, ...index.all('coding')];
    expect(touchedPlaces({ ...NONE, removed }, documentId, 10)).toEqual([]);
    expect(
      touchedPlaces({ ...NONE, updated: [[code, { ...code, colour: '#000000' }]] }, documentId, 10),
    ).toEqual([]);
  });
});
