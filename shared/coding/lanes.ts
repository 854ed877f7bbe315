/** What needs a lane from `first` to `last`, both included. */
export interface Interval<Key> {
  readonly key: Key;
  readonly first: number;
  readonly last: number;
}

export interface Lanes<Key> {
  readonly of: ReadonlyMap<Key, number>;
  /** What is in each lane, by place. */
  readonly lanes: readonly (readonly Interval<Key>[])[];
}

/** The place of the first interval that ends at or after `at`; a lane's intervals are apart and sorted. */
function placeIn(lane: readonly Interval<unknown>[], at: number): number {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane[middle]?.last ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More than any page can show; without a bound, 100,000 codings of one passage would look each at all before it. */
const MOST_LANES = 1000;

/**
 * Lanes from 0 such that no two intervals that meet share one: each takes the first that is free, in the
 * order given, so that one more at the end moves none of the others; none where MOST_LANES are taken. Costs
 * n log n for few lanes.
 */
export function assignLanes<Key>(intervals: Iterable<Interval<Key>>): Lanes<Key> {
  const lanes: Interval<Key>[][] = [];
  const found = new Map<Key, number>();
  for (const interval of intervals) {
    for (let number = 0; number < MOST_LANES; number++) {
      const lane = lanes[number] ?? [];
      lanes[number] = lane;
      const at = placeIn(lane, interval.first);
      const next = lane[at];
      if (next && next.first <= interval.last) continue;
      lane.splice(at, 0, interval);
      found.set(interval.key, number);
      break;
    }
  }
  return { of: found, lanes };
}

/** What passes a place, by lane. Costs a binary search a lane. */
export function passing<Key>({ lanes }: Lanes<Key>, at: number): readonly Key[] {
  return lanes.flatMap((lane) => {
    const interval = lane[placeIn(lane, at)];
    return interval && interval.first <= at ? [interval.key] : [];
  });
}
