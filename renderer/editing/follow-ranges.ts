import type { PartRange } from '../reader/highlight-names.ts';

/**
 * Where what is painted on a stored text (`from`) stands while it is being typed over (`to`), taking what differs
 * for one edit; UTF-16 units. For the eye only: once the typing is written, the model says where the words are.
 */
export function followRanges(ranges: readonly PartRange[], from: string, to: string): readonly PartRange[] {
  if (from === to) return ranges;
  const shortest = Math.min(from.length, to.length);
  let same = 0;
  while (same < shortest && from[same] === to[same]) same++;
  let rest = 0;
  while (rest < shortest - same && from[from.length - 1 - rest] === to[to.length - 1 - rest]) rest++;
  const isBehind = from.length - rest;
  const shift = to.length - from.length;
  // What is typed at an edge of a passage is not in it.
  const start = (at: number) => (at >= isBehind ? at + shift : Math.min(at, same));
  const end = (at: number) => (at <= same ? at : at >= isBehind ? at + shift : same);
  return ranges
    .map((range) => ({ ...range, start: start(range.start), end: end(range.end) }))
    .filter((range) => range.start < range.end);
}
