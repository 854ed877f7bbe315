import { describe, expect, test } from 'vitest';
import { planDocumentCases, planSpeaker, spokenBlocks } from '../../../shared/cases/assign.ts';
import { casesOfBlock, casesOfCoding } from '../../../shared/cases/cases-of.ts';
import { planNewCase, planRemoveCase } from '../../../shared/cases/changes.ts';
import { taggedExcerpts } from '../../../shared/exchange/excerpts/tagged-excerpts.ts';
import { apply, type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects(5);
const small = smallProject();
const { blocks, document, versions, codings, speaker, beads } = small;
const added = planNewCase(
  new ProjectIndex(small.records),
  { name: { es: 'Nuria', en: 'Nuria' }, role: 'participant', values: {} },
  effects,
);
const nuria = added.caseId;
const start = new ProjectIndex(apply(new ProjectIndex(small.records).records, added.changes).values());

const viewOf = (index: ProjectIndex) => {
  const view = index.document(document.id);
  if (!view) throw new Error('no document');
  return view;
};
const changed = (index: ProjectIndex, changes: Changes): ProjectIndex => {
  const records = apply(index.records, changes);
  expect(apply(records, invert(changes))).toEqual(new Map(index.records));
  const next = new ProjectIndex(records.values());
  expect(checkProject(next)).toEqual(checkProject(index));
  return next;
};
const speakers = (index: ProjectIndex) =>
  [versions.es, versions.en].map((version) =>
    viewOf(index)
      .blocksOf(version.id)
      .map(({ speakerId }) => (speakerId === speaker.id ? 'M' : speakerId === nuria ? 'N' : '-'))
      .join(''),
  );
const at = (place: number) => blocks.es[place]?.id ?? newId<'block'>(effects);
const assign = (
  index: ProjectIndex,
  places: readonly number[],
  reach: 'here' | 'turn' | 'document',
  to: typeof nuria | null,
) => {
  return changed(index, planSpeaker(spokenBlocks(viewOf(index), places.map(at), reach), to));
};

describe('assigning a speaker', () => {
  test('goes to the block and its counterpart, and no further', () => {
    expect(speakers(assign(start, [1], 'here', nuria))).toEqual(['MNM', 'MNM']);
    expect(speakers(assign(start, [2, 1], 'here', null))).toEqual(['M--', 'M--']);
  });

  test('on to the next turn', () => {
    const second = assign(start, [2], 'here', nuria);
    expect(speakers(assign(second, [0], 'turn', null))).toEqual(['--N', '--N']);
    expect(speakers(assign(second, [1], 'turn', nuria))).toEqual(['MNN', 'MNN']);
  });

  test('all that the same person says', () => {
    const second = assign(start, [1], 'here', nuria);
    expect(speakers(assign(second, [0], 'document', null))).toEqual(['-N-', '-N-']);
  });

  test('is no change where it is already so, and points nowhere for a block that is not there', () => {
    const same = planSpeaker(spokenBlocks(viewOf(start), [at(0)], 'here'), speaker.id);
    expect(isEmpty(same)).toBe(true);
    expect(spokenBlocks(viewOf(start), [], 'turn')).toEqual([]);
    expect(spokenBlocks(viewOf(start), [newId(effects)], 'turn')).toEqual([]);
  });

  test('a counterpart of two blocks goes with the first of them', () => {
    const [first, second] = beads;
    const [one, two] = blocks.en;
    if (!first || !second || !one || !two) throw new Error('the small project has become smaller');
    // Both Spanish blocks beside the first English one.
    const joined = {
      ...first,
      sides: {
        ...first.sides,
        [versions.es.id]: [...(first.sides[versions.es.id] ?? []), ...(second.sides[versions.es.id] ?? [])],
      },
    };
    const rest = { ...second, sides: { [versions.en.id]: second.sides[versions.en.id] ?? [] } };
    const index = new ProjectIndex(
      [...start.records.values()].map((record) =>
        record.id === joined.id ? joined : record.id === rest.id ? rest : record,
      ),
    );
    expect(speakers(assign(index, [1], 'here', nuria))).toEqual(['MNM', 'MMM']);
    expect(speakers(assign(index, [0], 'here', nuria))).toEqual(['NMM', 'NMM']);
    expect(speakers(assign(index, [0, 1], 'here', nuria))).toEqual(['NNM', 'NMM']);
  });
});

describe('the cases of a document', () => {
  test('are set, each once, and taken away without leaving a field', () => {
    const set = changed(start, planDocumentCases(document, [nuria, speaker.id, nuria]));
    const known = set.get('document', document.id);
    expect(known?.caseIds).toEqual([nuria, speaker.id]);
    if (!known) return;
    expect(isEmpty(planDocumentCases(known, [speaker.id, nuria]))).toBe(true);
    const none = changed(set, planDocumentCases(known, []));
    expect(none.get('document', document.id)).toEqual(document);
  });

  test('go with a case that is removed, and so does its speech', () => {
    const set = changed(start, planDocumentCases(document, [nuria]));
    const spoken = assign(set, [0], 'here', nuria);
    const owner = spoken.get('case', nuria);
    if (!owner) throw new Error('no such case');
    const gone = changed(spoken, planRemoveCase(spoken, owner));
    expect(gone.get('document', document.id)).toEqual(document);
    expect(speakers(gone)).toEqual(['-MM', '-MM']);
  });

  test('are those of a passage where nobody is named', () => {
    const set = changed(start, planDocumentCases(document, [nuria]));
    const view = viewOf(set);
    expect(casesOfCoding(view, codings.paid)).toEqual([speaker.id]);
    const silent = assign(set, [0], 'here', null);
    expect(casesOfCoding(viewOf(silent), codings.paid)).toEqual([nuria]);
    expect(
      viewOf(silent)
        .blocksOf(versions.es.id)
        .map((block) => casesOfBlock(viewOf(silent), block)),
    ).toEqual([[nuria], [speaker.id], [speaker.id]]);
    const row = taggedExcerpts(silent).find(({ codingId }) => codingId === codings.paid.id);
    expect(row?.speakers.map(({ caseId }) => caseId)).toEqual([nuria]);
    expect(taggedExcerpts(silent, { cases: [nuria] }).map(({ codingId }) => codingId)).toEqual([
      codings.paid.id,
    ]);
  });
});
