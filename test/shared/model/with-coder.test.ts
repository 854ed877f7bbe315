import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/model/change.ts';
import { type CoderId, newId } from '../../../shared/model/ids.ts';
import { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { AnyRecord, Project } from '../../../shared/model/records.ts';
import { withCoder } from '../../../shared/model/with-coder.ts';
import { testEffects } from '../../support/effects.ts';

const effects = testEffects();
const project: Project = { kind: 'project', id: newId(effects), name: 'P', description: '', createdAt: 0 };
const id: CoderId = newId<'coder'>(effects);
const none = { added: [], updated: [], removed: [] };
const known = (name: string): AnyRecord => ({ kind: 'coder', id, name });

describe('changes with who makes them', () => {
  it('bring the coder along the first time', () => {
    expect(withCoder(new ProjectIndex([project]), id, 'Ana', 'Nobody', none).added).toEqual([known('Ana')]);
    expect(withCoder(new ProjectIndex([project]), id, '', 'Nobody', none).added).toEqual([known('Nobody')]);
  });

  it('bring nothing where the coder is known by that name, or has none now', () => {
    const index = new ProjectIndex([project, known('Ana')]);
    expect(withCoder(index, id, 'Ana', 'Nobody', none)).toBe(none);
    expect(withCoder(index, id, '', 'Nobody', none)).toBe(none);
  });

  it('rename the coder who has another name now', () => {
    const index = new ProjectIndex([project, known('Nobody')]);
    const after = apply(index.records, withCoder(index, id, 'Ana', 'Nobody', none));
    expect(after.get(id)).toEqual(known('Ana'));
  });

  it('leave alone what already speaks of the coder', () => {
    const changes = { ...none, added: [known('Eva')] };
    expect(withCoder(new ProjectIndex([project]), id, 'Ana', 'Nobody', changes)).toBe(changes);
  });
});
