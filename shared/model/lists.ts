import type { ItemChanges } from './document-changes.ts';

/** Lists that a view compares by reference: handed out unchanged as long as nothing in them changed. */

/** The list known before where nothing in it changed, so that a view can compare by reference. */
export function keepList<Item>(fresh: readonly Item[], known: readonly Item[] | undefined): readonly Item[] {
  const same = known?.length === fresh.length && known.every((item, at) => item === fresh[at]);
  return same ? known : fresh;
}

/** The same of each list; the lists as they are where none are known. */
export function keepLists<Key, Item>(
  fresh: ReadonlyMap<Key, readonly Item[]>,
  known: { get(key: Key): readonly Item[] | undefined } | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  if (!known) return fresh;
  return new Map([...fresh].map(([key, list]) => [key, keepList(list, known.get(key))]));
}

/** Sorts in place; most lists come sorted, and a look costs a tenth of sorting. */
export function sortedBy<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  for (let at = 1; at < list.length; at++) {
    const [one, next] = [list[at - 1], list[at]];
    if (one !== undefined && next !== undefined && compare(one, next) > 0) return list.sort(compare);
  }
  return list;
}

export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** How many items of a sorted list come before a place in it. */
export function lowerBound<Item>(sorted: readonly Item[], comesBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && comesBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A sorted list after some changes, the one before left as it is; costs a copy, and a copy more for each item
 * that comes, goes or moves. Items are told apart by `compare` alone.
 */
export function changeSorted<Item>(
  known: readonly Item[],
  changes: ItemChanges<Item>,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const { added, removed, updated } = changes;
  if (added.length + removed.length + updated.length === 0) return known;
  const [only] = added;
  if (only !== undefined && added.length + removed.length + updated.length === 1)
    return known.toSpliced(
      lowerBound(known, (item) => compare(item, only) < 0),
      0,
      only,
    );
  const list = [...known];
  const place = (wanted: Item) => lowerBound(list, (item) => compare(item, wanted) < 0);
  const take = (item: Item) => list.splice(place(item), 1);
  const put = (item: Item) => list.splice(place(item), 0, item);
  for (const item of removed) take(item);
  for (const [from, to] of updated) {
    if (compare(from, to) === 0) list[place(from)] = to;
    else {
      take(from);
      put(to);
    }
  }
  for (const item of added) put(item);
  return keepList(list, known);
}
