import { type Clash, findClash } from './clash.ts';
import type { ChangeId, CoderId } from './ids.ts';
import type { AnyRecord, RecordId } from './records.ts';
import { sameData } from './same.ts';
import { parseChangeSet } from './schema.ts';

/** What a change did, as an i18n key of the `history` namespace and its parameters; never testimony. */
export interface ChangeLabel {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The one way to write: a reversible set of additions, updates `[from, to]` and removals, one a record. */
export interface ChangeSet {
  readonly id: ChangeId;
  readonly author: CoderId;
  /** Milliseconds since the Unix epoch. */
  readonly time: number;
  readonly label: ChangeLabel;
  readonly added: readonly AnyRecord[];
  readonly updated: readonly (readonly [from: AnyRecord, to: AnyRecord])[];
  readonly removed: readonly AnyRecord[];
}

export type Changes = Pick<ChangeSet, 'added' | 'updated' | 'removed'>;
export type RecordMap = ReadonlyMap<RecordId, AnyRecord>;

/** The project does not hold what the change expects, or it could not be undone; nothing has been applied. */
export class ChangeConflict extends Error {
  override readonly name = 'ChangeConflict';
  constructor(
    readonly recordId: RecordId,
    readonly reason: 'already there' | 'not there' | 'different' | Clash<RecordId>['reason'],
  ) {
    super(`record ${recordId} is ${reason}`);
  }
}

/**
 * @throws ChangeConflict when an added record is there, a removed or updated one is not as recorded,
 * or one record is named twice or turned into another
 */
export function assertApplies(records: RecordMap, changes: Changes): void {
  const clash = findClash<RecordId>(changes);
  if (clash) throw new ChangeConflict(clash.recordId, clash.reason);
  for (const record of changes.added) {
    if (records.has(record.id)) throw new ChangeConflict(record.id, 'already there');
  }
  for (const record of [...changes.removed, ...changes.updated.map(([from]) => from)]) {
    const present = records.get(record.id);
    if (present === undefined) throw new ChangeConflict(record.id, 'not there');
    if (!sameData(present, record)) throw new ChangeConflict(record.id, 'different');
  }
}

/** Applies in place, all or nothing; costs the size of the change, not of the project. */
export function applyInPlace(records: Map<RecordId, AnyRecord>, changes: Changes): void {
  assertApplies(records, changes);
  for (const record of changes.removed) records.delete(record.id);
  for (const [, to] of changes.updated) records.set(to.id, to);
  for (const record of changes.added) records.set(record.id, record);
}

/** A new map with the changes applied. @throws ChangeConflict */
export function apply(records: RecordMap, changes: Changes): RecordMap {
  const next = new Map(records);
  applyInPlace(next, changes);
  return next;
}

/** What takes the changes back: apply(apply(p, c), invert(c)) is p. */
export function invert(changes: Changes): Changes {
  return {
    added: changes.removed,
    updated: changes.updated.map(([from, to]) => [to, from] as const),
    removed: changes.added,
  };
}

/** One set of changes with the effect of all, in order; what cancels out is gone. */
export function squash(sequence: readonly Changes[]): Changes {
  const net = new Map<RecordId, { before: AnyRecord | null; after: AnyRecord | null }>();
  const step = (before: AnyRecord | null, after: AnyRecord | null) => {
    const id = (before ?? after)?.id;
    if (id === undefined) return;
    const earlier = net.get(id);
    net.set(id, { before: earlier ? earlier.before : before, after });
  };
  for (const changes of sequence) {
    for (const record of changes.removed) step(record, null);
    for (const [from, to] of changes.updated) step(from, to);
    for (const record of changes.added) step(null, record);
  }
  const added: AnyRecord[] = [];
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const removed: AnyRecord[] = [];
  for (const { before, after } of net.values()) {
    if (before && after) {
      if (!sameData(before, after)) updated.push([before, after]);
    } else if (after) added.push(after);
    else if (before) removed.push(before);
  }
  return { added, updated, removed };
}

export function isEmpty(changes: Changes): boolean {
  return changes.added.length + changes.updated.length + changes.removed.length === 0;
}

export function serialise(change: ChangeSet): string {
  return JSON.stringify(change);
}

/** @throws SyntaxError when it is no JSON; z.ZodError when it is no change-set */
export function deserialise(json: string): ChangeSet {
  return parseChangeSet(JSON.parse(json));
}
