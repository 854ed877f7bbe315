import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOfCoding } from '../../../shared/cases/cases-of.ts';
import { casesOfPassage, passagesOf } from '../../../shared/codebook/passages.ts';
import { codeTree, flatTree } from '../../../shared/codebook/tree.ts';
import { usesOf } from '../../../shared/codebook/uses.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';
import { anyProject } from '../../support/project.ts';

describe('the passages of a theme', () => {
  const { records, codes, codings, document } = smallProject();
  const index = new ProjectIndex(records);

  test('stand by document in reading order, with those of the themes below where wished, the lost last', () => {
    const ids = (withBelow: boolean) =>
      passagesOf(index, codes.journey.id, withBelow).map(({ name, codings }) => [
        name,
        codings.map(({ id }) => id),
      ]);
    expect(ids(false)).toEqual([[document.name, index.codingsOf(codes.journey.id).map(({ id }) => id)]]);
    expect(ids(true)).toEqual([[document.name, [codings.paid.id, codings.gone.id]]]);
    expect(passagesOf(index, newId(testEffects(4)), true)).toEqual([]);
  });

  test('are as many as the tree and the list of uses say, in any project; whose they are agrees', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const index = new ProjectIndex(project);
        for (const { node } of flatTree(codeTree(index))) {
          const all = passagesOf(index, node.id, true);
          const listed = all.flatMap(({ codings }) => codings);
          expect(listed).toHaveLength(node.total);
          expect(new Set(listed).size).toBe(node.total);
          expect(all.map(({ codings }) => codings.length)).toEqual(
            usesOf(index, node.id).map(({ count }) => count),
          );
          expect(passagesOf(index, node.id, false).flatMap(({ codings }) => codings)).toHaveLength(node.own);
        }
        for (const coding of index.all('coding')) {
          const view = index.document(coding.documentId);
          expect(casesOfPassage(index, coding)).toEqual(view && casesOfCoding(view, coding));
        }
      }),
      { numRuns: 80 },
    );
  });
});
