import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  planMoveDocument,
  planRemoveDocument,
  planRenameDocument,
} from '../../../shared/documents/changes.ts';
import { documentsBySpeaker, summariseDocuments } from '../../../shared/documents/summary.ts';
import { apply, invert, isEmpty } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { type AnyRecord, type Document, documentOf } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, pickFrom } from '../../support/project.ts';

function three(orders: readonly string[]): { index: ProjectIndex; documents: readonly Document[] } {
  const effects = testEffects();
  const documents = ['a', 'b', 'c'].map(
    (name, at): Document => ({
      kind: 'document',
      id: newId(effects),
      order: orders[at] ?? '',
      name,
      createdAt: 0,
      sources: [],
    }),
  );
  const { project } = smallProject();
  return { index: new ProjectIndex([project, ...documents]), documents };
}

const names = (index: ProjectIndex) => index.all('document').map((document) => document.name);

describe('moving a document', () => {
  test.each([
    ['in order', ordersBetween(null, null, 3)],
    ['with equal keys', ['a0', 'a0', 'a0']],
    ['with keys of another program', ['!', '?', '~']],
  ])('goes one place and stops at the ends: %s', (_, orders) => {
    const { index } = three(orders);
    const [first, second, third] = index.all('document');
    if (!first || !second || !third) throw new Error('three are needed');
    const moved = (document: Document, by: -1 | 1) =>
      names(new ProjectIndex(apply(index.records, planMoveDocument(index, document, by)).values()));
    expect(moved(second, -1)).toEqual([second.name, first.name, third.name]);
    expect(moved(second, 1)).toEqual([first.name, third.name, second.name]);
    expect(isEmpty(planMoveDocument(index, first, -1))).toBe(true);
    expect(isEmpty(planMoveDocument(index, third, 1))).toBe(true);
  });
});

describe('renaming a document', () => {
  const { document } = smallProject();
  test('tidies the name, and an empty or equal one is no change', () => {
    expect(planRenameDocument(document, '  Rosa  ').updated).toEqual([
      [document, { ...document, name: 'Rosa' }],
    ]);
    expect(isEmpty(planRenameDocument(document, '   '))).toBe(true);
    expect(isEmpty(planRenameDocument(document, ` ${document.name} `))).toBe(true);
  });
});

describe('removing a document', () => {
  test('takes everything of it and the notes on it, and comes back whole', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), (project, pick) => {
        const index = new ProjectIndex(project);
        const document = pickFrom(index.all('document'), pick);
        if (!document) return;
        const changes = planRemoveDocument(index, document.id);
        const records = apply(index.records, changes);
        const next = new ProjectIndex(records.values());
        expect([...records.values()].filter((each) => documentOf(each) === document.id)).toEqual([]);
        expect(checkProject(next).filter((each) => each.severity === 'broken')).toEqual([]);
        expect(apply(records, invert(changes))).toEqual(new Map(index.records));
      }),
      { numRuns: 60 },
    );
  });

  test('takes the note on a coding along', () => {
    const { records, document, note } = smallProject();
    const { removed } = planRemoveDocument(new ProjectIndex(records), document.id);
    expect(removed).toContainEqual(note);
  });
});

test('the list says beads, codings and languages, original first', () => {
  const { records, document } = smallProject();
  expect(summariseDocuments(new ProjectIndex(records))).toEqual([
    { document, beads: 3, codings: 3, languages: ['es', 'en'] },
  ]);
});

test('a list of 20,000 documents by 20,000 speakers is made without delay', () => {
  const { records, document, speaker, versions, blocks } = smallProject();
  const [block] = blocks.es;
  if (!block) throw new Error('the fixture has a block');
  const id = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as never;
  const many = Array.from({ length: 20_000 }, (_, at): AnyRecord[] => [
    { ...document, id: id(at) },
    { ...speaker, id: id(100_000 + at) },
    { ...versions.es, id: id(200_000 + at), documentId: id(at) },
    {
      ...block,
      id: id(300_000 + at),
      documentId: id(at),
      versionId: id(200_000 + at),
      speakerId: id(100_000 + at),
    },
  ]).flat();
  const index = new ProjectIndex([...records, ...many]);
  const started = performance.now();
  expect(summariseDocuments(index)).toHaveLength(20_001);
  expect(documentsBySpeaker(index).size).toBe(20_001);
  // Some tens of milliseconds; each by each it took 15 s.
  expect(performance.now() - started).toBeLessThan(4000);
});

test('who speaks where', () => {
  const { records, document, speaker } = smallProject();
  expect(documentsBySpeaker(new ProjectIndex(records))).toEqual(new Map([[speaker.id, [document]]]));
});
