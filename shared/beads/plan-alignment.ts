import type { AlignedBead } from '../align/sentences/align.ts';
import type { Changes } from '../model/change.ts';
import { type BeadId, newId, type VersionId } from '../model/ids.ts';
import { ordersBetween } from '../model/order.ts';
import type { Bead, BeadPart } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { Drafts } from '../text/drafts.ts';
import type { AlignmentUnit } from './alignment-units.ts';
import type { BeadContext, Sides } from './bead-drafts.ts';
import { followProjected } from './follow-projected.ts';
import { joinedParts } from './parts.ts';
import { isSettled } from './settle-beads.ts';

/** The units of every version, the first version's first: it is the one that all the others were aligned with. */
export type UnitsOfVersions = ReadonlyMap<VersionId, readonly AlignmentUnit[]>;

/** What the engine found of each version but the first: numbers of units, `source` of the first version. */
export type AlignedVersions = ReadonlyMap<
  VersionId,
  readonly Pick<AlignedBead, 'source' | 'target' | 'confidence'>[]
>;

/** A bead to be, in numbers of units. */
interface Group {
  readonly units: Map<VersionId, number[]>;
  confidence: number;
}

/**
 * What stands together in all versions at once: sentences of the first version that any other one takes together
 * are one bead, with what each of the others has for them. In two versions these are the engine's own beads.
 */
function groupsOf(first: VersionId, count: number, aligned: AlignedVersions): readonly Group[] {
  const heads = Int32Array.from({ length: count }, (_, at) => at);
  const headOf = (at: number): number => {
    let head = at;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[at] = head;
    return head;
  };
  for (const beads of aligned.values()) {
    for (const { source } of beads) {
      const [start] = source;
      if (start === undefined) continue;
      for (const at of source) {
        const [one, other] = [headOf(start), headOf(at)];
        heads[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  const groups = new Map<number, Group>();
  for (let at = 0; at < count; at++) {
    const head = headOf(at);
    const group = groups.get(head) ?? { units: new Map([[first, []]]), confidence: 1 };
    group.units.get(first)?.push(at);
    groups.set(head, group);
  }
  // Without a counterpart in the first version: behind what they follow in their own.
  const alone = new Map<number, Group[]>();
  for (const [versionId, beads] of aligned) {
    let behind = -1;
    for (const { source, target, confidence } of beads) {
      const [start] = source;
      const group = start === undefined ? undefined : groups.get(headOf(start));
      if (group && start !== undefined) {
        if (target.length > 0) {
          group.units.set(versionId, [...(group.units.get(versionId) ?? []), ...target]);
        }
        group.confidence = Math.min(group.confidence, confidence);
        behind = headOf(start);
      } else {
        const list = alone.get(behind) ?? [];
        list.push({ units: new Map([[versionId, [...target]]]), confidence });
        alone.set(behind, list);
      }
    }
  }
  const ordered = [...(alone.get(-1) ?? [])];
  for (const [head, group] of groups) ordered.push(group, ...(alone.get(head) ?? []));
  return originalFirst(first, ordered);
}

/** Of omissions that follow one another, those of the first version first: any order of them is one of the text. */
function originalFirst(first: VersionId, groups: readonly Group[]): readonly Group[] {
  const ordered: Group[] = [];
  let others: Group[] = [];
  for (const group of groups) {
    if (!group.units.has(first)) {
      others.push(group);
      continue;
    }
    if (group.units.size > 1) {
      ordered.push(...others);
      others = [];
    }
    ordered.push(group);
  }
  return [...ordered, ...others];
}

const placeKey = ({ blockId, start }: BeadPart) => `${blockId} ${start}`;
const firstPart = ({ sides }: Pick<Bead, 'sides'>, versions: readonly VersionId[]): BeadPart | undefined =>
  versions.flatMap((id) => sides[id]?.[0] ?? [])[0];

/** The sections of the document by where they begin, in the order of the first version that has them. */
function sectionAt(on: BeadContext): (part: BeadPart | undefined) => string {
  return (part) => {
    if (!part) return '';
    const before = on.view
      .beadsOf(part.blockId)
      .findLast(({ sides }) =>
        Object.values(sides).some((parts) =>
          parts.some(({ blockId, start }) => blockId === part.blockId && start <= part.start),
        ),
      );
    return before?.section ?? '';
  };
}

/** Rising keys for beads in order: those that have one keep it where they all rise, the others go between. */
function orders(beads: readonly (Bead | null)[]): readonly string[] {
  const keys = beads.map((bead) => bead?.order ?? null);
  try {
    const result: string[] = [];
    let before: string | null = null;
    for (let at = 0; at < keys.length; ) {
      let end = at;
      while (end < keys.length && keys[end] === null) end++;
      const after = keys[end] ?? null;
      if (before !== null && after !== null && after <= before) throw new Error('not rising');
      result.push(...ordersBetween(before, after, end - at));
      if (after !== null) result.push(after);
      before = after;
      at = end + 1;
    }
    return result;
  } catch {
    return ordersBetween(null, null, keys.length);
  }
}

/**
 * The beads that an alignment makes of a document. What a person confirmed, or meant to leave out, stays as it is;
 * a bead whose parts stay the same keeps its id, and so does the one that begins where another did. Notes on beads
 * that go move to the bead that begins there, or, with none, to the one that holds their place.
 */
export function planAlignment(on: BeadContext, units: UnitsOfVersions, aligned: AlignedVersions): Changes {
  const { view, effects } = on;
  const versions = view.versions.map(({ id }) => id);
  const [first] = versions;
  if (first === undefined) return { added: [], updated: [], removed: [] };
  const owners = new Set<BeadId>();
  const drafts: { readonly owner: Bead | null; readonly sides: Sides; readonly confidence: number }[] = [];
  for (const group of groupsOf(first, units.get(first)?.length ?? 0, aligned)) {
    const members = [...group.units].flatMap(([id, list]) => list.flatMap((at) => units.get(id)?.[at] ?? []));
    const owner = members[0]?.owner ?? null;
    if (owner && owners.has(owner.id)) continue;
    if (owner) owners.add(owner.id);
    const sides = Object.fromEntries(
      versions.map((id) => {
        const own = group.units.get(id)?.flatMap((at) => units.get(id)?.[at]?.parts ?? []) ?? [];
        return [id, joinedParts(view, own)];
      }),
    );
    drafts.push({ owner, sides, confidence: group.confidence });
  }
  // A settled bead of nothing but white space is no sentence: it stays behind what it stood behind.
  const silent = view.beads.filter((bead) => isSettled(bead) && !owners.has(bead.id));

  const bySides = new Map<string, Bead>();
  const byPlace = new Map<string, Bead>();
  for (const bead of view.beads) {
    if (isSettled(bead)) continue;
    const part = firstPart(bead, versions);
    if (part) byPlace.set(placeKey(part), bead);
    bySides.set(JSON.stringify(versions.map((id) => bead.sides[id] ?? [])), bead);
  }
  const taken = new Set<Bead>();
  const take = (bead: Bead | undefined): Bead | null => {
    if (!bead || taken.has(bead)) return null;
    taken.add(bead);
    return bead;
  };
  const same = drafts.map(({ owner, sides }) =>
    owner ? owner : take(bySides.get(JSON.stringify(versions.map((id) => sides[id])))),
  );
  const kept = drafts.map(({ sides }, at) => {
    const part = firstPart({ sides }, versions);
    return same[at] ?? take(part && byPlace.get(placeKey(part)));
  });

  const placed = [...kept];
  for (const bead of silent) {
    const before = view.placeOf(bead);
    const at = placed.findIndex((each) => each !== null && view.placeOf(each) > before);
    placed.splice(at < 0 ? placed.length : at, 0, bead);
  }
  const keys = orders(placed);
  const section = sectionAt(on);
  const changes = new Drafts();
  const heirs = new Map<string, BeadId>();
  let next = 0;
  for (const [at, known] of placed.entries()) {
    const order = keys[at] ?? '';
    if (known && isSettled(known)) {
      if (owners.has(known.id)) next++;
      changes.update(known, (now) => ({ ...now, order }));
      continue;
    }
    const draft = drafts[next++];
    if (!draft) continue;
    const made = {
      order,
      sides: draft.sides,
      confidence: Math.round(draft.confidence * 1000) / 1000,
    };
    const id = known?.id ?? newId<'bead'>(effects);
    for (const part of Object.values(draft.sides).flat()) {
      if (!heirs.has(part.blockId) || part.start === 0) heirs.set(part.blockId, id);
      heirs.set(placeKey(part), id);
    }
    if (known) {
      const stays = sameData(known.sides, draft.sides);
      changes.update(known, (now) => ({ ...now, ...made, sides: stays ? now.sides : made.sides }));
    } else {
      changes.add({
        kind: 'bead',
        id,
        documentId: view.document.id,
        status: 'auto',
        section: section(firstPart(draft, versions)),
        ...made,
      });
    }
  }
  for (const bead of view.beads) {
    if (isSettled(bead) || taken.has(bead)) continue;
    changes.remove(bead);
    const part = firstPart(bead, versions);
    const heir = part && (heirs.get(placeKey(part)) ?? heirs.get(part.blockId));
    for (const note of on.notes) {
      if (note.targetId === bead.id && heir) changes.update(note, (now) => ({ ...now, targetId: heir }));
    }
  }
  return followProjected(on, changes.changes);
}
