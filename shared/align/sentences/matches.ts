import type { Partners } from '../partners/partners.ts';
import { MOST_IN_BEAD } from './bead-types.ts';
import type { PreparedText } from './prepared.ts';
import type { Segment } from './segment.ts';

const NONE = -1;

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/**
 * One source sentence against a stretch of target positions: for each, the source types that find a partner there and
 * the target types they find. Chained lists in flat arrays, used again for row after row: this is the innermost loop.
 */
export class MatchRow {
  #from = 0;
  #width = 0;
  #sourceHeads = new Int32Array(64);
  #targetHeads = new Int32Array(64);
  #sources = 0;
  #targets = 0;
  sourceType = new Int32Array(256);
  sourceNext = new Int32Array(256);
  targetType = new Int32Array(256);
  targetNext = new Int32Array(256);

  /** Empty, for the target positions `from` to `to` (inclusive). */
  reset(from: number, to: number): void {
    this.#from = from;
    this.#width = Math.max(0, to - from + 1);
    while (this.#sourceHeads.length < this.#width) {
      this.#sourceHeads = grown(this.#sourceHeads);
      this.#targetHeads = grown(this.#targetHeads);
    }
    this.#sourceHeads.fill(NONE, 0, this.#width);
    this.#targetHeads.fill(NONE, 0, this.#width);
    this.#sources = 0;
    this.#targets = 0;
  }

  /** Source types must come in runs: all of one, then all of the next. */
  add(position: number, sourceType: number, targetType: number): void {
    const at = position - this.#from;
    const head = this.#sourceHeads[at] ?? NONE;
    if (head === NONE || this.sourceType[head] !== sourceType) {
      if (this.#sources === this.sourceType.length) {
        this.sourceType = grown(this.sourceType);
        this.sourceNext = grown(this.sourceNext);
      }
      this.sourceType[this.#sources] = sourceType;
      this.sourceNext[this.#sources] = head;
      this.#sourceHeads[at] = this.#sources++;
    }
    const first = this.#targetHeads[at] ?? NONE;
    for (let node = first; node >= 0; node = this.targetNext[node] ?? NONE) {
      if (this.targetType[node] === targetType) return;
    }
    if (this.#targets === this.targetType.length) {
      this.targetType = grown(this.targetType);
      this.targetNext = grown(this.targetNext);
    }
    this.targetType[this.#targets] = targetType;
    this.targetNext[this.#targets] = first;
    this.#targetHeads[at] = this.#targets++;
  }

  /** The first node of a position's source types; negative for none. */
  sourceHead(position: number): number {
    const at = position - this.#from;
    return at >= 0 && at < this.#width ? (this.#sourceHeads[at] ?? NONE) : NONE;
  }

  targetHead(position: number): number {
    const at = position - this.#from;
    return at >= 0 && at < this.#width ? (this.#targetHeads[at] ?? NONE) : NONE;
  }
}

/** The rows of the last few source sentences: as many as a bead can hold. */
export class MatchRows {
  readonly #source: PreparedText;
  readonly #target: PreparedText;
  readonly #partners: Partners;
  readonly #rows = Array.from({ length: MOST_IN_BEAD }, () => new MatchRow());
  readonly #empty = new MatchRow();

  constructor(source: PreparedText, target: PreparedText, partners: Partners) {
    this.#source = source;
    this.#target = target;
    this.#partners = partners;
  }

  clear(): void {
    for (const row of this.#rows) row.reset(0, -1);
  }

  row(position: number): MatchRow {
    return this.#rows[position % MOST_IN_BEAD] ?? this.#empty;
  }

  shares(source: number, target: number): boolean {
    return this.row(source).sourceHead(target) >= 0;
  }

  take(position: number, from: number, to: number, segment: Segment): void {
    const { sources, targets, positions } = segment;
    const row = this.row(position);
    row.reset(from, to);
    const first = targets[from] ?? 0;
    const last = targets[to] ?? -1;
    for (const type of this.#source.words[sources[position] ?? 0] ?? []) {
      const partners = this.#partners[type] ?? [];
      for (let nth = 0; nth < partners.length; nth++) {
        const partner = partners[nth] ?? 0;
        const places = this.#target.places[partner];
        if (!places) continue;
        for (let at = firstFrom(places, first); at < places.length; at++) {
          const place = places[at] ?? 0;
          if (place > last) break;
          const there = positions[place] ?? NONE;
          if (there >= from) row.add(there, type, partner);
        }
      }
    }
  }
}

/** The first index of an ascending list whose value is at least `value`. */
function firstFrom(places: Int32Array, value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
