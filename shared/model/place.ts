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

/**
 * The key that puts a record at `at` (0 to length) among sorted siblings, itself not among them. Two
 * siblings may share a key where projects were merged: then all are given new ones.
 */
export function placeAt<Sibling extends Placed>(siblings: readonly Sibling[], at: number): Place<Sibling> {
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings[at]?.order ?? null;
  if (before === null || after === null || before < after) {
    try {
      return { order: orderBetween(before, after), moved: [] };
    } catch {
      // A key of another program that is no fractional index: every sibling gets one.
    }
  }
  const orders = ordersBetween(null, null, siblings.length + 1);
  const order = orders[at] ?? orderBetween(orders.at(-1) ?? null, null);
  const rest = orders.filter((_, place) => place !== at);
  return {
    order,
    moved: siblings.flatMap((sibling, place) => {
      const key = rest[place];
      return key === undefined || key === sibling.order ? [] : [[sibling, key] as const];
    }),
  };
}
