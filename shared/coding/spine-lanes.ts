import type { DocumentView } from '../model/document-view.ts';
import type { Bead, Coding } from '../model/records.ts';
import { beadsTouched } from '../reading/copy-both.ts';
import { assignLanes, type Interval, type Lanes, passing } from './lanes.ts';
import type { Passage } from './passage.ts';

export type BeadSpan = readonly [first: number, last: number];

/** First and last bead of a coding, both included, as places in the document; kept as long as both are. */
const spans = new WeakMap<readonly Bead[], WeakMap<Coding, BeadSpan | null>>();

/** From the first to the last bead that any side of the coding takes words of; null where it has no words. */
export function beadSpan(view: DocumentView, coding: Coding): BeadSpan | null {
  const cache = spans.get(view.beads) ?? new WeakMap<Coding, BeadSpan | null>();
  spans.set(view.beads, cache);
  const known = cache.get(coding);
  if (known !== undefined) return known;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const take = (at: number) => {
    if (at < 0) return;
    first = Math.min(first, at);
    last = Math.max(last, at);
  };
  for (const side of coding.sides) {
    if (side.state === 'lost') continue;
    for (const { start, end } of side.selections) {
      const passage = { versionId: side.versionId, start, end };
      const most = view.blocksOf(side.versionId).length >> 1;
      if (view.position(end.blockId) - view.position(start.blockId) > most)
        fromEnds(view, passage).forEach(take);
      else for (const bead of beadsTouched(view, passage)) take(view.placeOf(bead));
    }
  }
  const span: BeadSpan | null = last < 0 ? null : [first, last];
  cache.set(coding, span);
  return span;
}

/** First and last bead of a passage that most beads lie under: sooner found from the ends of the document. */
function fromEnds(view: DocumentView, passage: Passage): readonly number[] {
  const first = view.position(passage.start.blockId);
  const last = view.position(passage.end.blockId);
  const isUnder = (bead: Bead | undefined) =>
    bead?.sides[passage.versionId]?.some((part) => {
      const at = view.position(part.blockId);
      if (at < first || at > last) return false;
      const whole = view.block(part.blockId)?.text.length ?? 0;
      const from = at === first ? passage.start.offset : 0;
      const to = at === last ? passage.end.offset : whole;
      return Math.max(from, part.start) < Math.min(to, part.end ?? whole);
    });
  const { beads } = view;
  let from = 0;
  while (from < beads.length && !isUnder(beads[from])) from++;
  if (from === beads.length) return [];
  let to = beads.length - 1;
  while (!isUnder(beads[to])) to--;
  return [from, to];
}

export interface SpineLanes {
  readonly laneOf: (coding: Coding) => number;
  /** The codings whose stripe passes a bead, by lane. */
  readonly at: (bead: number) => readonly Coding[];
}

/** Beads looked through at a time, and beyond both ends, for codings whose words leave beads out in between. */
const PAGE = 64;

/** Codings that meet one another, directly or through others: their lanes hang together, and on no others. */
interface Group {
  readonly lanes: Lanes<Coding>;
}

function byAge(a: Interval<Coding>, b: Interval<Coding>): number {
  return a.key.createdAt - b.key.createdAt || (a.key.id < b.key.id ? -1 : 1);
}

/** Whether a coding's words may lie so far apart that no bead near one in between tells of it. */
function isSpread(view: DocumentView, coding: Coding): boolean {
  let near: readonly Bead[] | null = null;
  for (const { state, selections } of coding.sides) {
    const [only] = selections;
    if (state === 'lost' || !only) continue;
    if (selections.length > 1) return true;
    const beads = view.beadsOf(only.start.blockId);
    if (near && near !== beads && !beads.some((bead) => near?.includes(bead))) return true;
    near = beads;
  }
  return false;
}

interface Spread {
  /** All codings, of which the spread ones are told. */
  readonly of: readonly Coding[];
  readonly codings: readonly Coding[];
}

/** By the beads: with other beads others may be spread. */
const spread = new WeakMap<readonly Bead[], Spread>();

/** The codings that lie far apart: few. A change asks about what it changed alone, and lists are compared by identity. */
function spreadCodings(view: DocumentView): readonly Coding[] {
  const { beads, codings } = view;
  const known = spread.get(beads);
  if (known?.of === codings) return known.codings;
  const before = known?.of ?? [];
  const most = Math.min(before.length, codings.length);
  let head = 0;
  while (head < most && before[head] === codings[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === codings.at(-1 - tail)) tail++;
  const gone = new Set(before.slice(head, before.length - tail));
  const fresh = codings.slice(head, codings.length - tail);
  const found = [
    ...(known?.codings ?? []).filter((coding) => !gone.has(coding)),
    ...fresh.filter((coding) => isSpread(view, coding)),
  ];
  spread.set(beads, { of: codings, codings: found });
  return found;
}

/** Lanes of the beads that are asked for, found among the codings near them. */
class LazyLanes {
  readonly #pages = new Map<number, readonly Interval<Coding>[]>();
  readonly #groupOf = new Map<Coding, Group>();
  #far: readonly Interval<Coding>[] | null = null;

  constructor(private readonly view: DocumentView) {}

  at(bead: number): readonly Coding[] {
    const one = this.#over(bead, bead)[0];
    return one ? passing(this.#group(one).lanes, bead) : [];
  }

  laneOf(coding: Coding): number {
    const known = this.#groupOf.get(coding);
    if (known) return known.lanes.of.get(coding) ?? 0;
    const interval = this.#interval(coding);
    return interval ? (this.#group(interval).lanes.of.get(coding) ?? 0) : 0;
  }

  #group(of: Interval<Coding>): Group {
    const known = this.#groupOf.get(of.key);
    if (known) return known;
    const found = new Map<Coding, Interval<Coding>>();
    let { first, last } = of;
    /** Beads from and to which all codings are found already; none at first. */
    let from = first;
    let to = first - 1;
    while (first < from || last > to) {
      const fresh = [
        ...(first < from ? this.#over(first, from - 1) : []),
        ...(last > to ? this.#over(to + 1, last) : []),
      ];
      [from, to] = [first, last];
      for (const each of fresh) {
        found.set(each.key, each);
        first = Math.min(first, each.first);
        last = Math.max(last, each.last);
      }
    }
    const group = { lanes: assignLanes([...found.values()].sort(byAge)) };
    for (const key of found.keys()) this.#groupOf.set(key, group);
    return group;
  }

  /** The codings that pass any bead from one to another. */
  #over(first: number, last: number): Interval<Coding>[] {
    const found = new Map<Coding, Interval<Coding>>();
    const add = (interval: Interval<Coding>) => {
      if (interval.first <= last && interval.last >= first) found.set(interval.key, interval);
    };
    this.#far ??= spreadCodings(this.view).flatMap((coding) => this.#interval(coding) ?? []);
    this.#far.forEach(add);
    const end = Math.floor(last / PAGE) + 1;
    for (let page = Math.floor(first / PAGE) - 1; page <= end; page++) this.#page(page).forEach(add);
    return [...found.values()];
  }

  #page(page: number): readonly Interval<Coding>[] {
    const known = this.#pages.get(page);
    if (known) return known;
    const codings = new Set<Coding>();
    const { beads } = this.view;
    for (let at = Math.max(0, page * PAGE); at < Math.min(beads.length, (page + 1) * PAGE); at++) {
      for (const parts of Object.values(beads[at]?.sides ?? {}))
        for (const { blockId } of parts)
          for (const coding of this.view.codingsAt(blockId)) codings.add(coding);
    }
    const intervals = [...codings].flatMap((coding) => this.#interval(coding) ?? []);
    this.#pages.set(page, intervals);
    return intervals;
  }

  #interval(coding: Coding): Interval<Coding> | null {
    const span = beadSpan(this.view, coding);
    return span && { key: coding, first: span[0], last: span[1] };
  }
}

/**
 * Each coding's lane in the spine, oldest coding first: the same in every row, and kept when one is added. Costs
 * what lies near the beads that are asked for.
 */
export function spineLanes(view: DocumentView): SpineLanes {
  const lanes = new LazyLanes(view);
  return {
    laneOf: (coding) => lanes.laneOf(coding),
    at: (bead) => lanes.at(bead),
  };
}
