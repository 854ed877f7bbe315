import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Fractional indices: plain strings, compared unit by unit, with always another one between two. */

/**
 * A key between two others; null is the open end. Two people who add at one place get the same key: there
 * is none between equals, so it is given once more, and ids (the youngest last) break the tie.
 * @throws Error when `before` is greater than `after`
 */
export function orderBetween(before: string | null, after: string | null): string {
  return before !== null && before === after ? before : generateKeyBetween(before, after);
}

/** `count` rising keys between two others, or the same key where these are equal. @throws Error as above */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  if (before !== null && before === after) return new Array<string>(count).fill(before);
  return generateNKeysBetween(before, after, count);
}

/** Whether a string is a key that others can be put before and after. */
export function isOrder(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return /^[0-9A-Za-z]+$/.test(key);
  } catch {
    return false;
  }
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
