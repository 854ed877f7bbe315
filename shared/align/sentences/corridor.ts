/** For each number of source sentences taken (0 … n), the least and most target sentences that may be taken with them. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** A pair of positions that seem to belong together. */
export interface Point {
  readonly source: number;
  readonly target: number;
}

/**
 * A corridor along a line of points that rises on both sides, from (0, 0) to (sources, targets): `width` target
 * sentences to either side, more where the points lie far apart.
 */
export function corridorAlong(
  points: readonly Point[],
  sources: number,
  targets: number,
  width: number,
): Corridor {
  const low = new Int32Array(sources + 1);
  const high = new Int32Array(sources + 1);
  const ends = [...points, { source: sources, target: targets }];
  let before: Point = { source: 0, target: 0 };
  for (const point of ends) {
    const steps = point.source - before.source;
    const slope = steps > 0 ? (point.target - before.target) / steps : 0;
    const open = width + Math.ceil(0.15 * Math.min(Math.max(steps, point.target - before.target), 2000));
    for (let at = before.source; at <= point.source; at++) {
      const centre = before.target + slope * (at - before.source);
      const least = Math.floor(centre - open);
      const most = Math.ceil(centre + open);
      const inside = at > before.source || at === 0;
      low[at] = inside ? least : Math.min(low[at] ?? least, least);
      high[at] = inside ? most : Math.max(high[at] ?? most, most);
    }
    if (steps === 0) high[point.source] = Math.max(high[point.source] ?? 0, point.target + width);
    before = point;
  }
  return tidied(low, high, targets);
}

/** Everything: for texts so short that nothing is gained by leaving anything out. */
export function wholeCorridor(sources: number, targets: number): Corridor {
  return { low: new Int32Array(sources + 1), high: new Int32Array(sources + 1).fill(targets) };
}

/** Within the text, rising, and with both corners in. */
function tidied(low: Int32Array, high: Int32Array, targets: number): Corridor {
  const last = low.length - 1;
  for (let at = 0; at <= last; at++) {
    low[at] = Math.max(0, Math.min(targets, low[at] ?? 0));
    high[at] = Math.max(0, Math.min(targets, high[at] ?? 0));
  }
  low[0] = 0;
  high[last] = targets;
  for (let at = last - 1; at >= 0; at--) low[at] = Math.min(low[at] ?? 0, low[at + 1] ?? 0);
  // Where the points jump, a row must reach as far as the next begins: else there is no way through.
  for (let at = 1; at <= last; at++) high[at - 1] = Math.max(high[at - 1] ?? 0, low[at] ?? 0);
  for (let at = 1; at <= last; at++) high[at] = Math.max(high[at] ?? 0, high[at - 1] ?? 0);
  return { low, high };
}
