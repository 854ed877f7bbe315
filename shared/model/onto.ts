import type { Changes, RecordMap } from './change.ts';
import type { AnyRecord, RecordId } from './records.ts';
import { sameData } from './same.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** What the records that changes name are before them, and after. */
function ends({ added, updated, removed }: Changes) {
  const before = new Map<RecordId, AnyRecord | null>();
  const after = new Map<RecordId, AnyRecord | null>();
  const name = (id: RecordId, from: AnyRecord | null, to: AnyRecord | null) => {
    before.set(id, from);
    after.set(id, to);
  };
  for (const record of removed) name(record.id, record, null);
  for (const [from, to] of updated) name(from.id, from, to);
  for (const record of added) name(record.id, null, record);
  return { before, after };
}

/**
 * Changes that put `next` in the place of `done`, both planned upon the same project, whatever has become since of the
 * records that they name. `next` of nothing takes `done` back.
 */
export function ontoDone(records: RecordMap, done: Changes, next: Changes = NOTHING): Changes {
  const [earlier, later] = [ends(done), ends(next)];
  const added: AnyRecord[] = [];
  const updated: (readonly [AnyRecord, AnyRecord])[] = [];
  const removed: AnyRecord[] = [];
  for (const id of new Set([...earlier.after.keys(), ...later.after.keys()])) {
    const now = records.get(id);
    const wanted = later.after.has(id) ? later.after.get(id) : earlier.before.get(id);
    if (now && wanted) {
      if (!sameData(now, wanted)) updated.push([now, wanted]);
    } else if (wanted) added.push(wanted);
    else if (now) removed.push(now);
  }
  return { added, updated, removed };
}
