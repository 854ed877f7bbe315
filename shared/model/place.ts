import { orderBetween, ordersBetween } from './order.ts';

interface Placed {
  readonly id: string;
  readonly order: string;
}

/** Where a record goes among its siblings: its own key, and new keys for siblings that left it no room. */
export interface Place<Sibling> {
  readonly order: string;
  readonly moved: readonly (readonly [sibling: Sibling, order: string])[];
}

/** Where several records go, one behind the other, among their siblings. */
export interface Places<Sibling> {
  readonly orders: readonly string[];
  readonly moved: Place<Sibling>['moved'];
}

/**
 * The keys that put `count` records at `at` (0 to length) among sorted siblings, themselves not among them. Two
 * siblings may share a key where projects were merged: then all are given new ones.
 */
export function placeManyAt<Sibling extends Placed>(
  siblings: readonly Sibling[],
  at: number,
  count: number,
): Places<Sibling> {
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings[at]?.order ?? null;
  if (before === null || after === null || before < after) {
    try {
      return { orders: ordersBetween(before, after, count), moved: [] };
    } catch {
      // A key of another program that is no fractional index: every sibling gets one.
    }
  }
  const keys = ordersBetween(null, null, siblings.length + count);
  return {
    orders: keys.slice(at, at + count),
    moved: siblings.flatMap((sibling, place) => {
      const key = keys[place < at ? place : place + count];
      return key === undefined || key === sibling.order ? [] : [[sibling, key] as const];
    }),
  };
}

/** As `placeManyAt`, for one record. */
export function placeAt<Sibling extends Placed>(siblings: readonly Sibling[], at: number): Place<Sibling> {
  const { orders, moved } = placeManyAt(siblings, at, 1);
  return { order: orders[0] ?? orderBetween(siblings.at(-1)?.order ?? null, null), moved };
}
