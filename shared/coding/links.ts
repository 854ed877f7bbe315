import { attachedTo } from '../model/attached.ts';
import type { Changes } from '../model/change.ts';
import { type CoderId, type CodingId, type Effects, type LinkId, newId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Link, LinkRelation } from '../model/records.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };
const NONE: readonly Link[] = [];

/** Relations that read the same from either end. */
const MUTUAL: ReadonlySet<LinkRelation> = new Set(['related', 'contradicts']);

export function isMutual(relation: LinkRelation): boolean {
  return MUTUAL.has(relation);
}

/** The links by the codings at their ends, as long as the list of links is the same. */
const byCoding = new WeakMap<readonly Link[], ReadonlyMap<CodingId, readonly Link[]>>();

function grouped(links: readonly Link[]): ReadonlyMap<CodingId, readonly Link[]> {
  const known = byCoding.get(links);
  if (known) return known;
  const groups = new Map<CodingId, Link[]>();
  for (const link of links) {
    for (const id of new Set([link.fromId, link.toId])) {
      const group = groups.get(id);
      if (group) group.push(link);
      else groups.set(id, [link]);
    }
  }
  byCoding.set(links, groups);
  return groups;
}

/** The links of a coding, at whichever end it is, oldest first; the same list until some link changes. */
export function linksOf(index: ProjectIndex, codingId: CodingId): readonly Link[] {
  return grouped(index.all('link')).get(codingId) ?? NONE;
}

function isSame(link: Pick<Link, 'fromId' | 'toId' | 'relation'>, other: typeof link): boolean {
  if (link.relation !== other.relation) return false;
  const isAlong = link.fromId === other.fromId && link.toId === other.toId;
  const isAgainst = link.fromId === other.toId && link.toId === other.fromId;
  return isAlong || (isAgainst && isMutual(link.relation));
}

function isThere(index: ProjectIndex, wanted: Pick<Link, 'fromId' | 'toId' | 'relation'>): boolean {
  return linksOf(index, wanted.fromId).some((link) => isSame(link, wanted));
}

export interface LinkWish {
  readonly fromId: CodingId;
  readonly toId: CodingId;
  readonly relation: LinkRelation;
}

/** Links one coding to another. Nothing where they are one, where one is gone, or where they are linked so already. */
export function planLink(
  index: ProjectIndex,
  { fromId, toId, relation }: LinkWish,
  by: { readonly author: CoderId; readonly effects: Effects },
): Changes {
  if (fromId === toId || !index.get('coding', fromId) || !index.get('coding', toId)) return NOTHING;
  if (isThere(index, { fromId, toId, relation })) return NOTHING;
  const link: Link = {
    kind: 'link',
    id: newId(by.effects),
    fromId,
    toId,
    relation,
    authorId: by.author,
    createdAt: by.effects.now(),
  };
  return { added: [link], updated: [], removed: [] };
}

/** Another relation between the same two; nothing where they are linked so already. */
export function planChangeRelation(index: ProjectIndex, linkId: LinkId, relation: LinkRelation): Changes {
  const link = index.get('link', linkId);
  if (!link || isThere(index, { ...link, relation })) return NOTHING;
  return { added: [], updated: [[link, { ...link, relation }]], removed: [] };
}

/** The same link read from its other end; nothing where that says the same, or is there already. */
export function planReverseLink(index: ProjectIndex, linkId: LinkId): Changes {
  const link = index.get('link', linkId);
  if (!link || isMutual(link.relation)) return NOTHING;
  const reversed: Link = { ...link, fromId: link.toId, toId: link.fromId };
  if (isThere(index, reversed)) return NOTHING;
  return { added: [], updated: [[link, reversed]], removed: [] };
}

/** Takes a link away, with the notes on it. */
export function planRemoveLink(index: ProjectIndex, linkId: LinkId): Changes {
  const link = index.get('link', linkId);
  if (!link) return NOTHING;
  return { added: [], updated: [], removed: [...attachedTo(index, [linkId]), link] };
}
