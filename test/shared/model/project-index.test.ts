import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../shared/model/change.ts';
import { ChangeConflict, invert } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { NoProjectError, ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Coding, RecordId, RecordKind } from '../../../shared/model/records.ts';
import { coveredRange } from '../../../shared/model/selection.ts';
import { recordsOfKind } from '../../support/arbitraries.ts';
import { anySteps, changesOfAll } from '../../support/changes.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, mapOf } from '../../support/project.ts';

const KINDS: readonly RecordKind[] = [
  'project',
  'coder',
  'document',
  'version',
  'block',
  'bead',
  'code',
  'coding',
  'variable',
  'case',
  'note',
  'link',
  'term',
  'dismissal',
];

const anyHistory = fc.tuple(anyProject, anySteps).map(([records, steps]) => {
  const before = mapOf(records);
  return { before, ...changesOfAll(before, steps, testEffects(3, Date.UTC(2025, 0, 1))) };
});

/** What there is to ask about a document, and what it answers. */
function documentAnswers(index: ProjectIndex, id: RecordId, ids: readonly AnyRecord[]) {
  const document = index.all('document').find((each) => each.id === id);
  const view = document && index.document(document.id);
  if (!view) return null;
  return {
    document: view.document,
    versions: view.versions,
    beads: view.beads,
    codings: view.codings,
    blocksOf: ids.flatMap((record) => (record.kind === 'version' ? [view.blocksOf(record.id)] : [])),
    byBlock: ids.flatMap((record) =>
      record.kind === 'block'
        ? [
            {
              block: view.block(record.id),
              position: view.position(record.id),
              beads: view.beadsOf(record.id),
              codings: view.codingsAt(record.id),
            },
          ]
        : [],
    ),
    parts: view.beads.flatMap((bead) =>
      Object.values(bead.sides)
        .flat()
        .map((part) => view.partText(part)),
    ),
    byBead: ids.flatMap((record) => (record.kind === 'bead' ? [view.bead(record.id)] : [])),
  };
}

/** Every answer of an index, about all records that are or were in the project. */
function answers(index: ProjectIndex, ids: readonly AnyRecord[]) {
  return {
    project: index.project,
    all: KINDS.map((kind) => index.all(kind)),
    get: ids.map((record) => index.get(record.kind, record.id)),
    documents: ids.flatMap((record) =>
      record.kind === 'document' ? [documentAnswers(index, record.id, ids)] : [],
    ),
    codes: ids.flatMap((record) =>
      record.kind === 'code'
        ? [
            {
              count: index.codingCount(record.id),
              codings: new Set(index.codingsOf(record.id)),
              under: index.codesUnder(record.id),
            },
          ]
        : [],
    ),
    top: index.codesUnder(null),
  };
}

function recordsEver(before: ReadonlyMap<RecordId, AnyRecord>, sequence: readonly Changes[]): AnyRecord[] {
  return [...before.values(), ...sequence.flatMap((changes) => changes.added)];
}

describe('the index after any changes', () => {
  test('answers everything as one built anew, asked or not on the way', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.boolean()), ({ before, sequence }, isAsked) => {
        const ever = recordsEver(before, sequence);
        const index = new ProjectIndex(before.values());
        for (const changes of sequence) {
          if (isAsked.next().value) answers(index, ever);
          index.apply(changes);
          expect(answers(index, ever)).toEqual(answers(new ProjectIndex(index.records.values()), ever));
        }
      }),
      { numRuns: 120 },
    );
  });

  test('answers as at the start when all is undone', () => {
    fc.assert(
      fc.property(anyHistory, ({ before, sequence }) => {
        const ever = recordsEver(before, sequence);
        const index = new ProjectIndex(before.values());
        const start = answers(index, ever);
        for (const changes of sequence) index.apply(changes);
        for (const changes of sequence.toReversed()) index.apply(invert(changes));
        expect(answers(index, ever)).toEqual(start);
      }),
    );
  });

  test('does not depend on the order in which the records were read', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), (records, seed) => {
        const shuffled = records.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
        expect(answers(new ProjectIndex(shuffled), records)).toEqual(
          answers(new ProjectIndex(records), records),
        );
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  let sum = seed;
  for (const char of text) sum = (Math.imul(sum, 31) + char.charCodeAt(0)) | 0;
  return sum;
}

describe('codingsAt', () => {
  test('lists, oldest first, each coding that is not lost and covers words of the block', () => {
    fc.assert(
      fc.property(anyProject, (records) => {
        const index = new ProjectIndex(records);
        for (const document of index.all('document')) {
          const view = index.document(document.id);
          if (!view) throw new Error('the document is there');
          for (const version of view.versions) {
            for (const block of view.blocksOf(version.id)) {
              const covers = (coding: Coding) =>
                coding.sides.some(
                  (side) =>
                    side.state !== 'lost' &&
                    side.selections.some((each) => coveredRange(each, block, view.position) !== null) &&
                    side.versionId === version.id,
                );
              const listed = view.codingsAt(block.id);
              for (const coding of view.codings.filter(covers)) expect(listed).toContain(coding);
              for (const coding of listed) {
                const sides = coding.sides.filter((side) => side.versionId === version.id);
                expect(sides.map((side) => side.state)).not.toEqual(sides.map(() => 'lost'));
              }
              const times = listed.map((coding) => coding.createdAt);
              expect(times).toEqual(times.toSorted((a, b) => a - b));
              expect(new Set(listed).size).toBe(listed.length);
            }
          }
        }
      }),
    );
  });
});

/** All lists that an index hands out, by name, with what is in them. */
function listsOf(index: ProjectIndex, ever: readonly AnyRecord[]): Map<string, readonly unknown[]> {
  const lists = new Map<string, readonly unknown[]>();
  for (const kind of KINDS) lists.set(`all ${kind}`, index.all(kind));
  for (const record of ever) {
    if (record.kind === 'code') lists.set(`under ${record.id}`, index.codesUnder(record.id));
    if (record.kind !== 'document') continue;
    const view = index.document(record.id);
    if (!view) continue;
    lists.set(`versions ${record.id}`, view.versions);
    lists.set(`beads ${record.id}`, view.beads);
    lists.set(`codings ${record.id}`, view.codings);
    for (const each of ever) {
      if (each.kind === 'version') lists.set(`blocks ${record.id} ${each.id}`, view.blocksOf(each.id));
      if (each.kind !== 'block') continue;
      lists.set(`beads ${record.id} ${each.id}`, view.beadsOf(each.id));
      lists.set(`codings ${record.id} ${each.id}`, view.codingsAt(each.id));
    }
  }
  return lists;
}

describe('a list', () => {
  test('keeps its identity when asked twice, and over every change after which it holds the same', () => {
    let kept = 0;
    fc.assert(
      fc.property(anyHistory, ({ before, sequence }) => {
        const ever = recordsEver(before, sequence);
        const index = new ProjectIndex(before.values());
        let known = listsOf(index, ever);
        for (const [name, list] of listsOf(index, ever)) expect(known.get(name) === list, name).toBe(true);
        for (const changes of sequence) {
          index.apply(changes);
          // A list of one kind is made anew by any change of that kind, which may change it and back.
          const touched = new Set(
            [...changes.added, ...changes.removed, ...changes.updated.flat()].map(
              (record) => `all ${record.kind}`,
            ),
          );
          const now = listsOf(index, ever);
          for (const [name, list] of now) {
            const earlier = known.get(name);
            if (!earlier || touched.has(name)) continue;
            const same = earlier.length === list.length && earlier.every((item, at) => item === list[at]);
            if (!same) continue;
            expect(earlier === list, name).toBe(true);
            kept++;
          }
          known = now;
        }
      }),
      { numRuns: 100 },
    );
    expect(kept).toBeGreaterThan(1000);
  });
});

describe('a change that does not fit', () => {
  test('changes no answer', () => {
    fc.assert(
      fc.property(anyProject, recordsOfKind.code, (records, fresh) => {
        const index = new ProjectIndex(records);
        const before = answers(index, records);
        const twin = records.at(-1);
        if (!twin) throw new Error('there are records');
        for (const changes of [
          { added: [fresh, twin], updated: [], removed: [] },
          { added: [twin], updated: [], removed: [twin] },
          { added: [], updated: [], removed: [twin, fresh] },
        ])
          expect(() => index.apply(changes)).toThrow(ChangeConflict);
        expect(answers(index, records)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a project', () => {
  const effects = testEffects();
  const project = (): AnyRecord => ({
    kind: 'project',
    id: newId(effects),
    name: 'Estudio',
    description: '',
    createdAt: 0,
  });

  test('is exactly one', () => {
    expect(() => new ProjectIndex([])).toThrow(NoProjectError);
    expect(() => new ProjectIndex([project(), project()])).toThrow(NoProjectError);
    expect(new ProjectIndex([project()]).project.name).toBe('Estudio');
  });

  test('knows nothing of what is not in it', () => {
    const index = new ProjectIndex([project()]);
    expect(index.document(newId(effects))).toBeUndefined();
    expect(index.get('code', newId(effects))).toBeUndefined();
    expect(index.get('code', index.project.id)).toBeUndefined();
    expect(index.codingCount(newId(effects))).toBe(0);
    expect(index.codesUnder(null)).toEqual([]);
    expect(index.variableByKey('nationality')).toBeUndefined();
  });

  test('finds a variable by the name that imports know', () => {
    const variable: AnyRecord = {
      kind: 'variable',
      id: newId(effects),
      order: 'a0',
      key: 'age',
      name: { es: 'Edad', en: 'Age' },
      type: 'number',
      options: [],
    };
    expect(new ProjectIndex([project(), variable]).variableByKey('age')).toBe(variable);
  });
});
