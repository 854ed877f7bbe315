import type { DocumentView } from '../model/document-view.ts';
import type { Bead, Coding } from '../model/records.ts';
import { assignLanes, type Interval, passing } from './lanes.ts';
import { beadsUnder } from './project-side.ts';

/** First and last bead of a coding, both included, as places in the document; kept as long as both are. */
const spans = new WeakMap<readonly Bead[], WeakMap<Coding, readonly [number, number] | null>>();
const places = new WeakMap<readonly Bead[], ReadonlyMap<Bead, number>>();

function placesOf(beads: readonly Bead[]): ReadonlyMap<Bead, number> {
  const known = places.get(beads) ?? new Map(beads.map((bead, at) => [bead, at]));
  places.set(beads, known);
  return known;
}

/** From the first to the last bead that any side of the coding takes words of; null where it has no words. */
export function beadSpan(view: DocumentView, coding: Coding): readonly [number, number] | null {
  const cache = spans.get(view.beads) ?? new WeakMap<Coding, readonly [number, number] | null>();
  spans.set(view.beads, cache);
  const known = cache.get(coding);
  if (known !== undefined) return known;
  const place = placesOf(view.beads);
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    for (const { start, end } of side.selections) {
      for (const { bead } of beadsUnder(view, { versionId: side.versionId, start, end })) {
        const at = place.get(bead);
        if (at === undefined) continue;
        first = Math.min(first, at);
        last = Math.max(last, at);
      }
    }
  }
  const span = last < 0 ? null : ([first, last] as const);
  cache.set(coding, span);
  return span;
}

export interface SpineLanes {
  readonly laneOf: (coding: Coding) => number;
  /** Lanes that the document needs. */
  readonly count: number;
  /** The codings whose stripe passes a bead, by lane. */
  readonly at: (bead: number) => readonly Coding[];
}

/** Each coding's lane in the spine, oldest coding first: the same in every row, and kept when one is added. */
export function spineLanes(view: DocumentView): SpineLanes {
  const intervals: Interval<Coding>[] = [];
  for (const coding of view.codings) {
    const span = beadSpan(view, coding);
    if (span) intervals.push({ key: coding, first: span[0], last: span[1] });
  }
  const lanes = assignLanes(intervals);
  return {
    laneOf: (coding) => lanes.of.get(coding) ?? 0,
    count: lanes.lanes.length,
    at: (bead) => passing(lanes, bead),
  };
}
