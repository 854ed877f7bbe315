import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planEditCode, planNewCode, planRemoveCodes, subtree } from '../../../shared/codebook/changes.ts';
import { planMoveCodes } from '../../../shared/codebook/move-codes.ts';
import { dropTarget, MOVES, moveTarget, neighbourOf } from '../../../shared/codebook/moves.ts';
import { codeTree, flatTree } from '../../../shared/codebook/tree.ts';
import { apply, type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { MOST_LEVELS } from '../../../shared/model/check/references.ts';
import { checkProject } from '../../../shared/model/check.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Code } from '../../../shared/model/records.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject, pickFrom } from '../../support/project.ts';

const broken = (index: ProjectIndex) => checkProject(index).filter((each) => each.severity === 'broken');

/** The project after the changes; taking them back must give the one before. */
function applied(index: ProjectIndex, changes: Changes): ProjectIndex {
  const records = apply(index.records, changes);
  expect(apply(records, invert(changes))).toEqual(new Map(index.records));
  return new ProjectIndex(records.values());
}

const namesUnder = (index: ProjectIndex, parentId: CodeId | null) =>
  index.codesUnder(parentId).map((code) => code.name.en);

function shape(index: ProjectIndex): string[] {
  return flatTree(codeTree(index)).map(({ node, depth }) => '.'.repeat(depth) + node.code.name.en);
}

describe('a new theme', () => {
  const { records, codes } = smallProject();
  const index = new ProjectIndex(records);

  test('stands last among its siblings, tidied, in a colour not used yet', () => {
    const { changes, codeId } = planNewCode(
      index,
      { name: { es: '  nin\u0303ez ', en: 'childhood' }, parentId: codes.journey.id },
      testEffects(),
    );
    const next = applied(index, changes);
    expect(namesUnder(next, codes.journey.id)).toEqual(['extortion', 'childhood']);
    expect(next.get('code', codeId)?.name.es).toBe('niñez');
    expect(index.all('code').map((code) => code.colour)).not.toContain(next.get('code', codeId)?.colour);
    expect(broken(next)).toEqual([]);
  });

  test('finds room where two siblings share a key, as after a merge', () => {
    const twins = records.map((record) =>
      record.kind === 'code' && record.parentId === null ? { ...record, order: 'a0' } : record,
    );
    const merged = new ProjectIndex(twins);
    const before = namesUnder(merged, null);
    const { changes } = planNewCode(merged, { name: { es: 'x', en: 'x' }, parentId: null }, testEffects());
    expect(namesUnder(applied(merged, changes), null)).toEqual([...before, 'x']);
  });
});

describe('a codebook as deep as it may be', () => {
  const { records, codes } = smallProject();
  const id = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as CodeId;
  const row = Array.from({ length: MOST_LEVELS }, (_, at): Code => {
    return { ...codes.journey, id: id(at), parentId: at === 0 ? null : id(at - 1), order: 'a5' };
  });
  const index = new ProjectIndex([...records, ...row]);
  const last = id(MOST_LEVELS - 1);

  test('takes a new theme beside the deepest, not under it, so that its file can be opened again', () => {
    const made = planNewCode(index, { name: { es: 'x', en: 'x' }, parentId: last }, testEffects());
    const next = applied(index, made.changes);
    expect(next.get('code', made.codeId)?.parentId).toBe(id(MOST_LEVELS - 2));
    expect(broken(next)).toEqual([]);
  });

  test('takes nothing that would sink below its last level, and lets all rise', () => {
    const move = (code: Code, parentId: CodeId | null) =>
      planMoveCodes(index, [code.id], { parentId, before: null });
    expect(move(codes.extortion, last)).toBeNull();
    expect(move(codes.journey, id(MOST_LEVELS - 2))).toBeNull();
    const fits = move(codes.journey, id(MOST_LEVELS - 3));
    if (!fits) throw new Error('it fits');
    expect(broken(applied(index, fits))).toEqual([]);
    const rises = row[1] && move(row[1], null);
    if (!rises) throw new Error('it rises');
    expect(broken(applied(index, rises))).toEqual([]);
  });
});

describe('editing a theme', () => {
  const { codes } = smallProject();

  test('is no change where nothing is different but spaces', () => {
    const name = { es: ` ${codes.journey.name.es} `, en: codes.journey.name.en };
    expect(isEmpty(planEditCode(codes.journey, { name }))).toBe(true);
  });

  test('changes what is given and nothing else', () => {
    const { updated } = planEditCode(codes.journey, { colour: '#112233' });
    expect(updated).toEqual([[codes.journey, { ...codes.journey, colour: '#112233' }]]);
  });
});

describe('moving a theme', () => {
  const { records, codes } = smallProject();
  const index = new ProjectIndex(records);

  test('into itself or below itself is refused', () => {
    const within = (parentId: CodeId) => planMoveCodes(index, [codes.journey.id], { parentId, before: null });
    expect(within(codes.journey.id)).toBeNull();
    expect(within(codes.extortion.id)).toBeNull();
  });

  test('before itself is no change', () => {
    const to = { parentId: null, before: codes.journey.id };
    expect(planMoveCodes(index, [codes.journey.id], to)).toEqual({ added: [], updated: [], removed: [] });
  });

  test('goes up, down, in and out by the keyboard', () => {
    const step = (now: ProjectIndex, code: Code, move: (typeof MOVES)[number]) => {
      const current = now.get('code', code.id);
      const target = current && moveTarget(now, [current], move);
      const changes = current && target && planMoveCodes(now, [current.id], target);
      return changes ? applied(now, changes) : null;
    };
    expect(shape(index)).toEqual(['journey', '.extortion', 'allyship']);
    expect(step(index, codes.journey, 'up')).toBeNull();
    expect(step(index, codes.allyship, 'down')).toBeNull();
    expect(step(index, codes.journey, 'indent')).toBeNull();
    expect(step(index, codes.allyship, 'outdent')).toBeNull();
    const up = step(index, codes.allyship, 'up');
    expect(up && shape(up)).toEqual(['allyship', 'journey', '.extortion']);
    const down = step(index, codes.journey, 'down');
    expect(down && shape(down)).toEqual(['allyship', 'journey', '.extortion']);
    const inside = step(index, codes.allyship, 'indent');
    expect(inside && shape(inside)).toEqual(['journey', '.extortion', '.allyship']);
    const outside = step(index, codes.extortion, 'outdent');
    expect(outside && shape(outside)).toEqual(['journey', 'extortion', 'allyship']);
  });

  test('is let go before, on or after another', () => {
    const drop = (position: 'before' | 'on' | 'after', onto: CodeId) => {
      const target = dropTarget(index, { onto, position });
      const changes = target && planMoveCodes(index, [codes.extortion.id], target);
      return changes ? shape(applied(index, changes)) : null;
    };
    expect(drop('before', codes.journey.id)).toEqual(['extortion', 'journey', 'allyship']);
    expect(drop('after', codes.journey.id)).toEqual(['journey', 'extortion', 'allyship']);
    expect(drop('after', codes.allyship.id)).toEqual(['journey', 'allyship', 'extortion']);
    expect(drop('on', codes.allyship.id)).toEqual(['journey', 'allyship', '.extortion']);
  });

  test('never loses a theme nor makes a circle, in whatever order', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('before', 'on', 'after', ...MOVES)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyProject, steps, (project, moves) => {
        let now = new ProjectIndex(project);
        const all = now.all('code').length;
        for (const [pick, other, how] of moves) {
          const code = pickFrom(now.all('code'), pick);
          const onto = pickFrom(now.all('code'), other);
          if (!code || !onto) continue;
          const target =
            how === 'before' || how === 'on' || how === 'after'
              ? dropTarget(now, { onto: onto.id, position: how })
              : moveTarget(now, [code], how);
          const changes = target && planMoveCodes(now, [code.id], target);
          if (changes) now = applied(now, changes);
          expect(flatTree(codeTree(now))).toHaveLength(all);
          expect(subtree(now, code.id).filter((each) => each.id === code.id)).toHaveLength(1);
        }
        expect(broken(now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('removing a theme', () => {
  test('takes all below it, their codings and their notes along, and the notes on those notes', () => {
    const { records, codes, codings, note, coder } = smallProject();
    const onNote: AnyRecord = {
      kind: 'note',
      id: codes.journey.id.replace(/^.{8}/, 'ffffffff') as typeof note.id,
      targetId: note.id,
      text: 'y',
      authorId: coder.id,
      createdAt: 1,
    };
    const index = new ProjectIndex([...records, onNote]);
    const { removed } = planRemoveCodes(index, [codes.journey.id]);
    expect(new Set(removed.map((record) => record.id))).toEqual(
      new Set([codes.journey.id, codes.extortion.id, codings.paid.id, codings.gone.id, note.id, onNote.id]),
    );
    const next = applied(index, planRemoveCodes(index, [codes.journey.id]));
    expect(broken(next)).toEqual([]);
    expect(next.all('coding').map((coding) => coding.id)).toEqual([codings.helped.id]);
  });

  test('leaves nothing that points at what is gone, in any project', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(), (project, pick) => {
        const index = new ProjectIndex(project);
        const code = pickFrom(index.all('code'), pick);
        if (code) expect(broken(applied(index, planRemoveCodes(index, [code.id])))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('of a theme that is gone is no change', () => {
    const { records, codes } = smallProject();
    const gone = new ProjectIndex(records.filter((each) => each.kind !== 'code' && each.kind !== 'coding'));
    expect(isEmpty(planRemoveCodes(gone, [codes.journey.id]))).toBe(true);
  });
});

test('when a theme goes, the next one is in hand, else the one before, else the one above', () => {
  const { records, codes } = smallProject();
  const index = new ProjectIndex(records);
  expect(neighbourOf(index, [codes.journey])).toBe(codes.allyship.id);
  expect(neighbourOf(index, [codes.allyship])).toBe(codes.journey.id);
  expect(neighbourOf(index, [codes.extortion])).toBe(codes.journey.id);
});
