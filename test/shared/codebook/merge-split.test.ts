import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCodes } from '../../../shared/codebook/merge.ts';
import { moveCodings } from '../../../shared/codebook/move-codings.ts';
import { splitCode } from '../../../shared/codebook/split.ts';
import { codeTree, flatTree } from '../../../shared/codebook/tree.ts';
import { apply, type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { MOST_LEVELS } from '../../../shared/model/check/references.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { type CodingId, newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Coding, Note } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, pickFrom } from '../../support/project.ts';

const effects = testEffects(17);
const broken = (index: ProjectIndex) => checkProject(index).filter((each) => each.severity === 'broken');

function applied(index: ProjectIndex, changes: Changes): ProjectIndex {
  const records = apply(index.records, changes);
  expect(apply(records, invert(changes))).toEqual(new Map(index.records));
  return new ProjectIndex(records.values());
}

const shape = (index: ProjectIndex) =>
  flatTree(codeTree(index)).map(({ node, depth }) => '.'.repeat(depth) + node.code.name.en);

const twinOf = (coding: Coding, codeId = coding.codeId): Coding => ({
  ...coding,
  id: newId(effects),
  createdAt: coding.createdAt + 5000,
  codeId,
});
const noteOn = (target: AnyRecord, by: Note): Note => ({ ...by, id: newId(effects), targetId: target.id });

describe('merging themes', () => {
  const { records, codes, codings, note } = smallProject();

  test('gives codings, notes, children and descriptions to the one that stays', () => {
    const index = new ProjectIndex(records);
    const next = applied(index, mergeCodes(index, [codes.journey.id], codes.allyship.id));
    expect(shape(next)).toEqual(['allyship', '.extortion']);
    expect(next.all('coding').map((coding) => coding.id)).toEqual(
      index.all('coding').map((coding) => coding.id),
    );
    expect(next.all('note')).toHaveLength(index.all('note').length);
    expect(next.get('code', codes.allyship.id)?.description.en).toBe(
      'journey: Everything that happens on the way.',
    );
    expect(broken(next)).toEqual([]);
  });

  test('joins what goes in and what stays out, and takes over the key where the one that stays has none', () => {
    const enriched = records.map((record) =>
      record.id === codes.journey.id
        ? {
            ...codes.journey,
            inclusion: { es: 'La ruta.', en: '' },
            exclusion: { es: 'El destino.', en: 'The destination.' },
            shortcut: 4,
          }
        : record.id === codes.allyship.id
          ? { ...codes.allyship, inclusion: { es: 'La ayuda.', en: 'Help.' } }
          : record,
    );
    const index = new ProjectIndex(enriched);
    const merged = applied(index, mergeCodes(index, [codes.journey.id], codes.allyship.id)).get(
      'code',
      codes.allyship.id,
    );
    expect(merged?.inclusion).toEqual({ es: `La ayuda.\n\n${codes.journey.name.es}: La ruta.`, en: 'Help.' });
    expect(merged?.exclusion).toEqual({
      es: `${codes.journey.name.es}: El destino.`,
      en: `${codes.journey.name.en}: The destination.`,
    });
    expect(merged?.shortcut).toBe(4);
    const kept = applied(index, mergeCodes(index, [codes.allyship.id], codes.journey.id));
    expect(kept.get('code', codes.journey.id)?.shortcut).toBe(4);
  });

  test('into one below it lifts that one to its place', () => {
    const index = new ProjectIndex(records);
    const next = applied(index, mergeCodes(index, [codes.journey.id], codes.extortion.id));
    expect(shape(next)).toEqual(['extortion', 'allyship']);
    expect(next.get('code', codes.extortion.id)).toMatchObject({
      parentId: null,
      order: codes.journey.order,
    });
  });

  test('folds a twin of the same coder into the older one, which keeps the notes of both', () => {
    const twin = twinOf(codings.paid, codes.allyship.id);
    const onTwin = noteOn(twin, note);
    const index = new ProjectIndex([...records, twin, onTwin]);
    const next = applied(index, mergeCodes(index, [codings.paid.codeId], codes.allyship.id));
    expect(next.get('coding', twin.id)).toBeUndefined();
    expect(next.get('coding', codings.paid.id)?.codeId).toBe(codes.allyship.id);
    expect(next.get('note', onTwin.id)?.targetId).toBe(codings.paid.id);
  });

  test.each([
    ['another coder', (coding: Coding): Coding => ({ ...coding, coderId: newId(effects) })],
    [
      'another state',
      (coding: Coding): Coding => ({
        ...coding,
        sides: coding.sides.map((side) => ({ ...side, state: 'confirmed' })),
      }),
    ],
    ['one language only', (coding: Coding): Coding => ({ ...coding, sides: coding.sides.slice(0, 1) })],
  ])('keeps both where the other is of %s', (_, change) => {
    const other = change(twinOf(codings.paid, codes.allyship.id));
    const index = new ProjectIndex([...records, other]);
    const { removed } = mergeCodes(index, [codings.paid.codeId], codes.allyship.id);
    expect(removed.map((record) => record.kind)).toEqual(['code']);
  });

  test('into one far down keeps a deep branch on its level, so that the file can be opened again', () => {
    const row = Array.from({ length: MOST_LEVELS }, () => newId<'code'>(effects));
    const deep = row.map((id, at) => ({ ...codes.journey, id, parentId: row[at - 1] ?? null, order: 'a5' }));
    const index = new ProjectIndex([...records, ...deep]);
    const into = row.at(-2);
    if (!into) throw new Error('no levels');
    const next = applied(index, mergeCodes(index, [codes.journey.id], into));
    expect(broken(next)).toEqual([]);
    expect(next.get('code', codes.extortion.id)?.parentId).toBe(into);
    const deepest = row.at(-1);
    if (!deepest) throw new Error('no levels');
    const later = applied(index, mergeCodes(index, [codes.journey.id], deepest));
    expect(broken(later)).toEqual([]);
    expect(later.get('code', codes.extortion.id)?.parentId).toBeNull();
  });

  test('with itself, or with what is gone, is no change', () => {
    const index = new ProjectIndex(records);
    expect(isEmpty(mergeCodes(index, [codes.journey.id], codes.journey.id))).toBe(true);
    expect(isEmpty(mergeCodes(index, [newId(effects)], codes.journey.id))).toBe(true);
    expect(isEmpty(mergeCodes(index, [codes.journey.id], newId(effects)))).toBe(true);
  });

  test('loses no words, no theme below and makes no circle, in any project', () => {
    fc.assert(
      fc.property(
        anyProject,
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (project, picks, pick) => {
          const index = new ProjectIndex(project);
          const all = index.all('code');
          const into = pickFrom(all, pick);
          const from = picks.flatMap((each) => pickFrom(all, each)?.id ?? []);
          if (!into) return;
          const next = applied(index, mergeCodes(index, from, into.id));
          const gone = new Set(from.filter((id) => id !== into.id));
          expect(flatTree(codeTree(next))).toHaveLength(all.length - gone.size);
          expect(broken(next)).toEqual([]);
          for (const coding of index.all('coding')) {
            const code = gone.has(coding.codeId) ? into.id : coding.codeId;
            expect(
              next
                .all('coding')
                .some(
                  (each) =>
                    each.codeId === code &&
                    each.coderId === coding.coderId &&
                    JSON.stringify(each.sides) === JSON.stringify(coding.sides),
                ),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('moving codings', () => {
  const { records, codes, codings } = smallProject();

  test('changes their theme and nothing else', () => {
    const index = new ProjectIndex(records);
    const ids = [codings.paid.id, codings.paid.id, codings.helped.id, newId<'coding'>(effects)];
    const next = applied(index, moveCodings(index, ids, codes.journey.id));
    expect(next.codingCount(codes.journey.id)).toBe(
      index.all('coding').filter(({ id, codeId }) => ids.includes(id) || codeId === codes.journey.id).length,
    );
    expect(next.get('coding', codings.paid.id)).toEqual({ ...codings.paid, codeId: codes.journey.id });
  });

  test('to where they are, or to a theme that is gone, is no change', () => {
    const index = new ProjectIndex(records);
    expect(isEmpty(moveCodings(index, [codings.paid.id], codings.paid.codeId))).toBe(true);
    expect(isEmpty(moveCodings(index, [codings.paid.id], newId(effects)))).toBe(true);
    expect(isEmpty(moveCodings(index, [], codes.journey.id))).toBe(true);
  });

  test('leaves twins alone that were there before', () => {
    const twin = twinOf(codings.helped);
    const index = new ProjectIndex([...records, twin]);
    const { removed } = moveCodings(index, [codings.paid.id], codings.helped.codeId);
    expect(removed).toEqual([]);
  });

  test('of ten thousand takes no time to speak of', () => {
    const many = Array.from({ length: 10_000 }, () => twinOf({ ...codings.paid, coderId: newId(effects) }));
    const index = new ProjectIndex([...records, ...many]);
    const ids: CodingId[] = many.map((coding) => coding.id);
    expect(moveCodings(index, ids, codes.allyship.id).updated).toHaveLength(10_000);
  });
});

describe('splitting a theme', () => {
  const { records, codes, codings } = smallProject();
  const name = { es: 'cobro', en: 'payment' };

  test('puts a new one right behind it, with the chosen codings', () => {
    const index = new ProjectIndex(records);
    const plan = splitCode(
      index,
      { codeId: codes.journey.id, name, codingIds: [codings.paid.id, codings.helped.id, codings.gone.id] },
      effects,
    );
    if (!plan) throw new Error('the theme is there');
    const next = applied(index, plan.changes);
    expect(shape(next)).toEqual(['journey', '.extortion', 'payment', 'allyship']);
    const branch: readonly string[] = [codes.journey.id, codes.extortion.id];
    const chosen = [codings.paid, codings.helped, codings.gone];
    const own = chosen.filter((coding) => branch.includes(coding.codeId)).map(({ id }) => id);
    expect(new Set(next.codingsOf(plan.codeId).map(({ id }) => id))).toEqual(new Set(own));
    expect(next.all('code').find(({ id }) => id === plan.codeId)?.colour).not.toBe(codes.journey.colour);
    expect(broken(next)).toEqual([]);
  });

  test('loses no coding and touches none that was not ticked, in any project', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), fc.array(fc.nat(), { maxLength: 6 }), (project, pick, picks) => {
        const index = new ProjectIndex(project);
        const code = pickFrom(index.all('code'), pick);
        const ticked = picks.flatMap((each) => pickFrom(index.all('coding'), each)?.id ?? []);
        const plan = code && splitCode(index, { codeId: code.id, name, codingIds: ticked }, effects);
        if (!plan) return;
        const next = applied(index, plan.changes);
        expect(broken(next)).toEqual([]);
        for (const coding of index.all('coding')) {
          const after = next.get('coding', coding.id);
          if (!ticked.includes(coding.id)) expect(after).toBe(coding);
          // Folded into an older twin, or moved, or of another branch: its words are still tagged.
          const twins = after ? [after] : next.codingsOf(plan.codeId);
          expect(twins.some((each) => JSON.stringify(each.sides) === JSON.stringify(coding.sides))).toBe(
            true,
          );
        }
      }),
      { numRuns: 80 },
    );
  });

  test('of one that is gone is none', () => {
    const index = new ProjectIndex(records);
    expect(splitCode(index, { codeId: newId(effects), name, codingIds: [] }, effects)).toBeNull();
  });
});
