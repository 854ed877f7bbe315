import type { Changes } from '../../model/change.ts';
import { type Effects, newId } from '../../model/ids.ts';
import { lastOrder, ordersBetween } from '../../model/order.ts';
import type { Term } from '../../model/records.ts';
import type { TermEntry } from './entry.ts';

/** What two entries must share to be the same. */
const keyOf = ({ words, avoided, note }: TermEntry): string =>
  JSON.stringify([sorted(words), sorted(avoided ?? {}), note]);
const sorted = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).sort(([a], [b]) => (a < b ? -1 : 1));

/** New terms behind those of the project, in the order of the file; an entry that is there already does not come twice. */
export function planTerms(entries: readonly TermEntry[], known: readonly Term[], effects: Effects): Changes {
  const seen = new Set(known.map(keyOf));
  const fresh = entries.filter((entry) => {
    const key = keyOf(entry);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const orders = ordersBetween(lastOrder(known), null, fresh.length);
  const added = fresh.map(
    (entry, at): Term => ({ kind: 'term', id: newId<'term'>(effects), order: orders[at] ?? '', ...entry }),
  );
  return { added, updated: [], removed: [] };
}
