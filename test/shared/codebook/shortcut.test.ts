import { describe, expect, test } from 'vitest';
import { codeOfShortcut, setShortcut } from '../../../shared/codebook/shortcut.ts';
import { apply, type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import { smallProject } from '../../fixtures/projects/small-project.ts';
import { testEffects } from '../../support/effects.ts';

function applied(index: ProjectIndex, changes: Changes): ProjectIndex {
  const records = apply(index.records, changes);
  expect(apply(records, invert(changes))).toEqual(new Map(index.records));
  return new ProjectIndex(records.values());
}

describe('the key of a theme', () => {
  const { records, codes } = smallProject();
  const index = new ProjectIndex(records);

  test('is given, goes over to another theme, and is taken away without a trace', () => {
    const one = applied(index, setShortcut(index, codes.journey.id, 3));
    expect(codeOfShortcut(one, 3)?.id).toBe(codes.journey.id);
    const two = applied(one, setShortcut(one, codes.allyship.id, 3));
    expect(two.all('code').flatMap(({ id, shortcut }) => (shortcut ? [[id, shortcut]] : []))).toEqual([
      [codes.allyship.id, 3],
    ]);
    expect(two.get('code', codes.journey.id)).toEqual(codes.journey);
    const none = applied(two, setShortcut(two, codes.allyship.id, null));
    expect(none.get('code', codes.allyship.id)).toEqual(codes.allyship);
    expect(codeOfShortcut(none, 3)).toBeUndefined();
  });

  test('that is there already, or of a theme that is gone, is no change', () => {
    const one = applied(index, setShortcut(index, codes.journey.id, 3));
    expect(isEmpty(setShortcut(one, codes.journey.id, 3))).toBe(true);
    expect(isEmpty(setShortcut(index, codes.journey.id, null))).toBe(true);
    expect(isEmpty(setShortcut(one, newId(testEffects(2)), 3))).toBe(true);
  });
});
