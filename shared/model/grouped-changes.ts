import type { Changes } from './change.ts';
import type { AnyRecord } from './records.ts';

interface MutableChanges {
  added: AnyRecord[];
  updated: (readonly [AnyRecord, AnyRecord])[];
  removed: AnyRecord[];
}

/** Changes by some key of the records that they touch; a record that changes its key is in both. */
export function grouped<Key>(changes: Changes, keyOf: (record: AnyRecord) => Key): Map<Key, Changes> {
  const groups = new Map<Key, MutableChanges>();
  const of = (record: AnyRecord): MutableChanges => {
    const key = keyOf(record);
    const group = groups.get(key) ?? { added: [], updated: [], removed: [] };
    groups.set(key, group);
    return group;
  };
  for (const record of changes.added) of(record).added.push(record);
  for (const record of changes.removed) of(record).removed.push(record);
  for (const change of changes.updated) {
    const from = of(change[0]);
    const to = of(change[1]);
    from.updated.push(change);
    if (to !== from) to.updated.push(change);
  }
  return groups;
}
