import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Fractional indices: plain strings, compared unit by unit, with always another one between two. */

/** A key between two others; null is the open end. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** `count` rising keys between two others. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}

/** The last key of unsorted siblings, or null when there are none. */
export function lastOrder(siblings: Iterable<{ readonly order: string }>): string | null {
  let last: string | null = null;
  for (const { order } of siblings) if (last === null || order > last) last = order;
  return last;
}

/** Sorts by `order`, then by id so that two merged projects agree. */
export function byOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
