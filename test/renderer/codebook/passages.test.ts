import { describe, expect, test } from 'vitest';
import { idsOf, NO_FILTER, shownRows, toggled } from '../../../renderer/codebook/passages/rows.ts';
import { treeAct } from '../../../renderer/codebook/tree-keys.ts';
import { casesOfPassage, passagesOf } from '../../../shared/codebook/passages.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

describe('the list of passages', () => {
  const { records, codes, codings, document, coder } = smallProject();
  const index = new ProjectIndex(records);
  const passages = passagesOf(index, codes.journey.id, true);
  const rows = (filter: Partial<typeof NO_FILTER>) =>
    shownRows(index, passages, { ...NO_FILTER, ...filter }).map(({ key }) => key);

  test('has a line for each document and below it its passages', () => {
    expect(rows({})).toEqual([document.id, codings.paid.id, codings.gone.id]);
    expect(idsOf(shownRows(index, passages, NO_FILTER)[0])).toEqual([codings.paid.id, codings.gone.id]);
    expect(idsOf(undefined)).toEqual([]);
  });

  test('is filtered by document, coder and who speaks; a document without any left goes too', () => {
    expect(rows({ documentId: document.id, coderId: coder.id })).toHaveLength(3);
    const [speaker] = casesOfPassage(index, codings.paid);
    if (!speaker) throw new Error('somebody speaks');
    expect(rows({ caseId: speaker })).toEqual([document.id, codings.paid.id, codings.gone.id]);
    expect(rows({ coderId: newId(testEffects(8)) })).toEqual([]);
  });

  test('ticking what is all ticked unticks it, else it ticks what is missing', () => {
    const both = [codings.paid.id, codings.gone.id];
    expect(toggled(new Set([codings.paid.id]), both)).toEqual(new Set(both));
    expect(toggled(new Set(both), both)).toEqual(new Set());
    expect(toggled(new Set(both), [codings.gone.id])).toEqual(new Set([codings.paid.id]));
  });
});

describe('keys in the tree of themes', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

  test.each([
    [
      { key: 'ArrowUp', altKey: true },
      { act: 'move', move: 'up' },
    ],
    [
      { key: 'ArrowLeft', altKey: true },
      { act: 'move', move: 'outdent' },
    ],
    [{ key: 'x', ctrlKey: true }, { act: 'cut' }],
    [{ key: 'v', metaKey: true }, { act: 'pasteInto' }],
    [{ key: 'V', ctrlKey: true, shiftKey: true }, { act: 'pasteBehind' }],
    [{ key: 'Escape' }, { act: 'letGo' }],
    [{ key: 'ArrowLeft' }, { act: 'toParent' }],
  ])('%o', (press, act) => {
    expect(treeAct({ ...none, ...press })).toEqual(act);
  });

  test.each([
    { key: 'ArrowUp' },
    { key: 'ArrowUp', shiftKey: true },
    { key: 'x' },
    { key: 'a', ctrlKey: true },
  ])('leaves %o to the tree itself', (press) => {
    expect(treeAct({ ...none, ...press })).toBeNull();
  });
});
