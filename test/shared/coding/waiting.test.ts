import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmSide, rejectSide, removeCodings } from '../../../shared/coding/change-coding.ts';
import { countWaiting, stepWaiting } from '../../../shared/coding/waiting.ts';
import { type Changes, invert } from '../../../shared/model/change.ts';
import { isWaiting } from '../../../shared/model/document-tally.ts';
import { type DocumentId, newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { testEffects } from '../../support/effects.ts';
import { buildSmallProject, type SmallProject } from './two-documents.ts';

function walk(project: SmallProject, step: 1 | -1, from: Coding | null): readonly string[] {
  const seen: string[] = [];
  let active: Coding | null = from;
  for (let turn = 0; turn < 20; turn++) {
    const documentId: DocumentId | null = active?.documentId ?? project.documentIds[0] ?? null;
    const next: Coding | null = stepWaiting(project.index, step, {
      documentId,
      active: active?.id ?? null,
      from: 0,
    });
    if (!next || seen.includes(project.nameOf(next))) return seen;
    seen.push(project.nameOf(next));
    active = next;
  }
  return seen;
}

describe('what waits in a project', () => {
  it('is walked document by document as it is read, and round', () => {
    const project = buildSmallProject();
    expect(walk(project, 1, null)).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(walk(project, 1, project.coding('a2'))).toEqual(['b1', 'b2', 'a1', 'a2']);
    expect(walk(project, -1, project.coding('b1'))).toEqual(['a2', 'a1', 'b2', 'b1']);
  });

  it('goes on after one that has just been decided', () => {
    const project = buildSmallProject();
    const a1 = project.coding('a1');
    project.index.apply(confirmSide(project.index, a1.id, project.en('a')));
    const place = { documentId: a1.documentId, active: a1.id, from: 0 };
    expect(stepWaiting(project.index, 1, place)?.id).toBe(project.coding('a2').id);
    expect(countWaiting(project.index, null)).toBe(3);
  });

  it('starts at the bead where one is', () => {
    const project = buildSmallProject();
    const place = { documentId: project.documentIds[0] ?? null, active: null, from: 1 };
    expect(project.nameOf(stepWaiting(project.index, 1, place))).toBe('a2');
    expect(project.nameOf(stepWaiting(project.index, -1, place))).toBe('a1');
  });

  it('can be that of one theme', () => {
    const project = buildSmallProject();
    const { codeId } = project.coding('b2');
    const place = { documentId: project.documentIds[0] ?? null, active: null, from: 0 };
    expect(project.nameOf(stepWaiting(project.index, 1, place, (each) => each.codeId === codeId))).toBe('b2');
    expect(countWaiting(project.index, codeId)).toBe(1);
  });

  it('is nothing where all is decided, and nothing but the one in hand where only that is left', () => {
    const project = buildSmallProject();
    for (const name of ['a2', 'b1', 'b2']) {
      const coding = project.coding(name);
      project.index.apply(
        rejectSide(project.index, coding.id, coding.sides[1]?.versionId ?? project.en('a')),
      );
    }
    const a1 = project.coding('a1');
    expect(stepWaiting(project.index, 1, { documentId: a1.documentId, active: a1.id, from: 0 })).toBeNull();
    project.index.apply(removeCodings(project.index, [a1.id]));
    expect(stepWaiting(project.index, 1, { documentId: null, active: null, from: 0 })).toBeNull();
    expect(countWaiting(project.index, null)).toBe(0);
    expect([...project.index.waiting]).toEqual([]);
  });

  it('is found without a document in hand', () => {
    const project = buildSmallProject();
    const nowhere = { documentId: null, active: newId<'coding'>(testEffects(9)), from: 0 };
    expect(project.nameOf(stepWaiting(project.index, 1, nowhere))).toBe('a1');
    expect(project.nameOf(stepWaiting(project.index, -1, nowhere))).toBe('b2');
  });

  it('counts the same, kept through any changes, as counted anew', () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('confirm', 'reject', 'remove', 'undo'), at: fc.nat() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const { index } = buildSmallProject();
        const done: Changes[] = [];
        for (const { kind, at } of taken) {
          const codings = index.all('coding');
          const coding = codings[at % Math.max(1, codings.length)];
          const last = kind === 'undo' ? done.pop() : undefined;
          if (last) index.apply(invert(last));
          const versionId = coding?.sides[1]?.versionId;
          if (kind === 'undo' || !coding || !versionId) continue;
          const changes =
            kind === 'confirm'
              ? confirmSide(index, coding.id, versionId)
              : kind === 'reject'
                ? rejectSide(index, coding.id, versionId)
                : removeCodings(index, [coding.id]);
          index.apply(changes);
          done.push(changes);
        }
        const fresh = new ProjectIndex(index.records.values());
        expect(countWaiting(index, null)).toBe(index.all('coding').filter(isWaiting).length);
        for (const { id } of index.all('code')) expect(countWaiting(index, id)).toBe(countWaiting(fresh, id));
        for (const { id } of index.all('document')) expect(index.waitingIn(id)).toBe(fresh.waitingIn(id));
      }),
      { numRuns: 60 },
    );
  });
});
