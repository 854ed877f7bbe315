import { beforeEach, describe, expect, it } from 'vitest';
import { removeCodings } from '../../../shared/coding/change-coding.ts';
import {
  linksOf,
  planChangeRelation,
  planLink,
  planRemoveLink,
  planReverseLink,
} from '../../../shared/coding/links.ts';
import { type Changes, invert, isEmpty } from '../../../shared/model/change.ts';
import { type CodingId, newId } from '../../../shared/model/ids.ts';
import type { LinkRelation } from '../../../shared/model/records.ts';
import { planNote } from '../../../shared/notes/changes.ts';
import { buildSmallProject, type SmallProject } from './two-documents.ts';

let project: SmallProject;
const by = () => ({ author: newId<'coder'>(project.effects), effects: project.effects });
const link = (fromId: CodingId, toId: CodingId, relation: LinkRelation = 'explains') =>
  planLink(project.index, { fromId, toId, relation }, by());
const id = (name: string) => project.coding(name).id;
const apply = (changes: Changes) => project.index.apply(changes);
const linkIn = (name: string) => {
  const [found] = linksOf(project.index, id(name));
  if (!found) throw new Error('no link');
  return found;
};

beforeEach(() => {
  project = buildSmallProject();
});

describe('a link between codings', () => {
  it('is found at both ends, also across documents, until it is removed', () => {
    apply(link(id('a1'), id('b2')));
    expect(linksOf(project.index, id('a1'))).toEqual(linksOf(project.index, id('b2')));
    expect(linkIn('b2')).toMatchObject({ fromId: id('a1'), toId: id('b2'), relation: 'explains' });
    expect(linksOf(project.index, id('a2'))).toEqual([]);
    const known = linksOf(project.index, id('a1'));
    expect(linksOf(project.index, id('a1'))).toBe(known);
    apply(planRemoveLink(project.index, linkIn('a1').id));
    expect(linksOf(project.index, id('a1'))).toEqual([]);
  });

  it('leads to another coding that is there', () => {
    expect(isEmpty(link(id('a1'), id('a1')))).toBe(true);
    expect(isEmpty(link(id('a1'), newId(project.effects)))).toBe(true);
    expect(isEmpty(link(newId(project.effects), id('a1')))).toBe(true);
  });

  it('is there once a relation; what reads the same from both ends also against its direction', () => {
    apply(link(id('a1'), id('b2')));
    expect(isEmpty(link(id('a1'), id('b2')))).toBe(true);
    expect(isEmpty(link(id('b2'), id('a1')))).toBe(false);
    apply(link(id('a1'), id('b2'), 'related'));
    expect(isEmpty(link(id('b2'), id('a1'), 'related'))).toBe(true);
    expect(linksOf(project.index, id('a1'))).toHaveLength(2);
  });

  it('turns around, once, unless it reads the same from both ends or is there against its direction', () => {
    apply(link(id('a1'), id('b2')));
    const changes = planReverseLink(project.index, linkIn('a1').id);
    apply(changes);
    expect(linkIn('a1')).toMatchObject({ fromId: id('b2'), toId: id('a1'), relation: 'explains' });
    apply(invert(changes));
    expect(linkIn('a1')).toMatchObject({ fromId: id('a1'), toId: id('b2') });
    apply(link(id('b2'), id('a1')));
    expect(isEmpty(planReverseLink(project.index, linkIn('a1').id))).toBe(true);
    apply(link(id('a1'), id('b2'), 'contradicts'));
    for (const each of linksOf(project.index, id('a1')))
      expect(isEmpty(planReverseLink(project.index, each.id))).toBe(true);
  });

  it('can have another relation, but not one that is there', () => {
    apply(link(id('a1'), id('b2')));
    apply(planChangeRelation(project.index, linkIn('a1').id, 'causes'));
    expect(linkIn('a1').relation).toBe('causes');
    expect(isEmpty(planChangeRelation(project.index, linkIn('a1').id, 'causes'))).toBe(true);
    apply(link(id('b2'), id('a1'), 'related'));
    expect(isEmpty(planChangeRelation(project.index, linkIn('a1').id, 'related'))).toBe(true);
    expect(isEmpty(planChangeRelation(project.index, newId(project.effects), 'causes'))).toBe(true);
  });

  it('goes with either coding and with its own notes, and comes back with them', () => {
    apply(link(id('a1'), id('b2')));
    apply(planNote(project.index, { id: newId(by().effects), targetId: linkIn('a1').id }, 'why', by()));
    const removal = planRemoveLink(project.index, linkIn('a1').id);
    expect(removal.removed.map((record) => record.kind).sort()).toEqual(['link', 'note']);
    expect(isEmpty(planRemoveLink(project.index, newId(project.effects)))).toBe(true);
    const changes = removeCodings(project.index, [id('b2')]);
    const ends = [id('a1'), id('b2')] as const;
    apply(changes);
    expect(linksOf(project.index, ends[0])).toEqual([]);
    apply(invert(changes));
    expect(linksOf(project.index, ends[1])).toHaveLength(1);
  });
});
