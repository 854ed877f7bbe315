import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveRefusal, planMoveCodes, topmostOf } from '../../../shared/codebook/move-codes.ts';
import { behind, moveTarget } from '../../../shared/codebook/moves.ts';
import { planSort, SORT_KEYS } from '../../../shared/codebook/sort.ts';
import { codeTree, flatTree } from '../../../shared/codebook/tree.ts';
import { apply, type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { checkProject } from '../../../shared/model/check.ts';
import { type CodeId, newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Code } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, pickFrom } from '../../support/project.ts';

const effects = testEffects(23);
const broken = (index: ProjectIndex) => checkProject(index).filter((each) => each.severity === 'broken');

function applied(index: ProjectIndex, changes: Changes | null): ProjectIndex {
  if (!changes) throw new Error('refused');
  const records = apply(index.records, changes);
  expect(apply(records, invert(changes))).toEqual(new Map(index.records));
  return new ProjectIndex(records.values());
}

const shape = (index: ProjectIndex) =>
  flatTree(codeTree(index)).map(({ node, depth }) => '.'.repeat(depth) + node.code.name.en);

/** agua › (río, lluvia), fuego, ácido, Ñandú: in that order, and nothing else in the codebook. */
function waters() {
  const { records, codes, codings } = smallProject();
  const make = (es: string, en: string, order: string, parentId: CodeId | null = null): Code => {
    const { journey } = codes;
    return {
      ...journey,
      id: newId(effects),
      parentId,
      order,
      name: { es, en },
      description: { es: '', en: '' },
    };
  };
  const water = make('agua', 'water', 'a1');
  const river = make('río', 'river', 'a1', water.id);
  const rain = make('lluvia', 'rain', 'a2', water.id);
  const fire = make('fuego', 'fire', 'a2');
  const acid = make('ácido', 'acid', 'a3');
  const rhea = make('Ñandú', 'rhea', 'a4');
  const moved = [codings.paid, codings.helped].map((coding) => ({ ...coding, codeId: rain.id }));
  const others = records.filter(({ kind }) => !['code', 'coding', 'note'].includes(kind));
  const index = new ProjectIndex([...others, water, river, rain, fire, acid, rhea, ...moved]);
  return { index, water, river, rain, fire, acid, rhea };
}

describe('moving several themes', () => {
  const { index, water, river, rain, fire, acid, rhea } = waters();

  test('takes along what lies below, and what goes with another once', () => {
    expect(topmostOf(index, [rain.id, acid.id, water.id])).toEqual([water, acid]);
    const next = applied(
      index,
      planMoveCodes(index, [rain.id, acid.id, water.id], { parentId: fire.id, before: null }),
    );
    expect(shape(next)).toEqual(['fire', '.water', '..river', '..rain', '.acid', 'rhea']);
  });

  test('keeps the order of the tree, whichever was chosen first, and gathers what stood apart', () => {
    const to = { parentId: null, before: water.id };
    expect(shape(applied(index, planMoveCodes(index, [rhea.id, rain.id, fire.id], to)))).toEqual([
      'rain',
      'fire',
      'rhea',
      'water',
      '.river',
      'acid',
    ]);
  });

  test('before one of themselves lands before the next that stays; where they stand so already is no change', () => {
    const before = { parentId: null, before: fire.id };
    expect(shape(applied(index, planMoveCodes(index, [fire.id, rhea.id], before)))).toEqual([
      'water',
      '.river',
      '.rain',
      'fire',
      'rhea',
      'acid',
    ]);
    expect(planMoveCodes(index, [fire.id, acid.id], before)).toEqual({ added: [], updated: [], removed: [] });
  });

  test('into their own branch is refused, and said why', () => {
    expect(moveRefusal(index, [water.id], river.id)).toBe('ownBranch');
    expect(moveRefusal(index, [fire.id, water.id], water.id)).toBe('ownBranch');
    expect(planMoveCodes(index, [fire.id, water.id], { parentId: rain.id, before: null })).toBeNull();
    expect(moveRefusal(index, [river.id], water.id)).toBeNull();
    expect(moveRefusal(index, [fire.id], null)).toBeNull();
  });

  test('by the keyboard: siblings step together, others not', () => {
    expect(moveTarget(index, [acid, rhea], 'up')).toEqual({ parentId: null, before: fire.id });
    expect(moveTarget(index, [water, acid], 'down')).toEqual({ parentId: null, before: null });
    expect(moveTarget(index, [fire, acid], 'indent')).toEqual({ parentId: water.id, before: null });
    expect(moveTarget(index, [river, rain], 'outdent')).toEqual({ parentId: null, before: fire.id });
    expect(moveTarget(index, [river, fire], 'up')).toBeNull();
    expect(moveTarget(index, [], 'up')).toBeNull();
    expect(behind(index, rhea)).toEqual({ parentId: null, before: null });
  });

  test('loses nothing and makes no circle, in any project', () => {
    fc.assert(
      fc.property(
        anyProject,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat()),
        fc.option(fc.nat()),
        (project, picks, parent, sibling) => {
          const index = new ProjectIndex(project);
          const all = index.all('code');
          const ids = picks.flatMap((pick) => pickFrom(all, pick)?.id ?? []);
          const parentId = parent === null ? null : (pickFrom(all, parent)?.id ?? null);
          const before =
            sibling === null ? null : (pickFrom(index.codesUnder(parentId), sibling)?.id ?? null);
          const changes = planMoveCodes(index, ids, { parentId, before });
          expect(changes === null).toBe(moveRefusal(index, ids, parentId) !== null);
          if (!changes) return;
          const next = applied(index, changes);
          expect(broken(next)).toEqual([]);
          expect(flatTree(codeTree(next))).toHaveLength(all.length);
          expect(next.all('coding')).toEqual(index.all('coding'));
          for (const { id } of topmostOf(index, ids)) expect(next.get('code', id)?.parentId).toBe(parentId);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('sorting themes', () => {
  const { index, water } = waters();
  const at = { under: null, isDeep: false, by: 'name', language: 'es' } as const;

  test('goes by the names of the language, with its letters where they belong', () => {
    expect(shape(applied(index, planSort(index, at)))).toEqual([
      'acid',
      'water',
      '.river',
      '.rain',
      'fire',
      'rhea',
    ]);
    expect(shape(applied(index, planSort(index, { ...at, language: 'en' })))).toEqual([
      'acid',
      'fire',
      'rhea',
      'water',
      '.river',
      '.rain',
    ]);
  });

  test('takes one level, or the whole branch', () => {
    const deep = planSort(index, { ...at, isDeep: true });
    expect(shape(applied(index, deep)).slice(1, 4)).toEqual(['water', '.rain', '.river']);
    const below = planSort(index, { ...at, under: water.id });
    expect(below.updated).toHaveLength(2);
    expect(shape(applied(index, below)).slice(0, 3)).toEqual(['water', '.rain', '.river']);
  });

  test('by use puts first what is used most, with the themes below', () => {
    const sorted = applied(index, planSort(index, { ...at, by: 'use', isDeep: true }));
    expect(shape(sorted)).toEqual(['water', '.rain', '.river', 'acid', 'fire', 'rhea']);
  });

  test('twice is no change, of equal keys too, and nothing is lost, in any project', () => {
    fc.assert(
      fc.property(
        anyProject,
        fc.constantFrom(...SORT_KEYS),
        fc.boolean(),
        fc.boolean(),
        (project, by, isDeep, areEqual) => {
          const index = new ProjectIndex(
            project.map((each) => (areEqual && each.kind === 'code' ? { ...each, order: 'a0' } : each)),
          );
          const wish = { under: null, isDeep, by, language: 'es' } as const;
          const next = applied(index, planSort(index, wish));
          expect(isEmpty(planSort(next, wish))).toBe(true);
          expect(broken(next)).toEqual([]);
          expect(new Set(next.all('code').map(({ id }) => id))).toEqual(
            new Set(index.all('code').map(({ id }) => id)),
          );
          expect(next.all('coding')).toEqual(index.all('coding'));
        },
      ),
      { numRuns: 80 },
    );
  });
});
