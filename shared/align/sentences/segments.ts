import type { Point } from './corridor.ts';
import type { Segment } from './segment.ts';

/** Sentences of either side that stand for each other; sentence numbers from 0, ascending. An empty side: an omission. */
export interface BeadSides {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Where a confirmed bead lies, for one that can be an anchor: `from` its first sentences, `to` just after its last. */
interface Fixed {
  readonly from: Point;
  readonly to: Point;
}

const after = (list: readonly number[]): number => (list[list.length - 1] ?? -1) + 1;

/** The longest run of beads that rises on both sides: confirmed beads that cross the others cannot hold the rest in place. */
function risingRun(beads: readonly Fixed[]): readonly Fixed[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, bead] of beads.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = beads[ends[middle] ?? 0];
      if (end && end.to.target <= bead.from.target) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    const held = beads[ends[low] ?? -1];
    if (!held || bead.to.target < held.to.target) ends[low] = at;
  }
  const run: Fixed[] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) {
    const bead = beads[at];
    if (bead) run.push(bead);
  }
  return run.reverse();
}

/** Anchors through which every alignment passes: rising on both sides, none against the confirmed beads or an earlier one. */
function anchorsIn(anchors: readonly Point[], confirmed: readonly Fixed[]): readonly Fixed[] {
  // In order on both sides, so that a point has to be asked of its two neighbours only.
  const fixed = [...confirmed].sort(inOrder);
  for (const point of anchors) {
    const one = { from: point, to: point };
    let [low, high] = [0, fixed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = fixed[middle];
      if (other && inOrder(other, one) <= 0) low = middle + 1;
      else high = middle;
    }
    const [before, next] = [fixed[low - 1], fixed[low]];
    const isAfter = !before || (point.source >= before.to.source && point.target >= before.to.target);
    const isBefore = !next || (point.source <= next.from.source && point.target <= next.from.target);
    if (isAfter && isBefore) fixed.splice(low, 0, one);
  }
  return fixed;
}

function inOrder(a: Fixed, b: Fixed): number {
  return a.from.source - b.from.source || a.from.target - b.from.target || a.to.source - b.to.source;
}

/** Cuts both texts where nothing may pass: at anchors and round confirmed beads, whose sentences belong to no segment. */
export function segmentsBetween(
  sources: number,
  targets: number,
  anchors: readonly Point[],
  confirmed: readonly BeadSides[],
): readonly Segment[] {
  const taken = { source: new Uint8Array(sources), target: new Uint8Array(targets) };
  for (const bead of confirmed) {
    for (const at of bead.source) taken.source[at] = 1;
    for (const at of bead.target) taken.target[at] = 1;
  }
  const whole = confirmed
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => ({
      from: { source: bead.source[0] ?? 0, target: bead.target[0] ?? 0 },
      to: { source: after(bead.source), target: after(bead.target) },
    }))
    .sort((a, b) => a.from.source - b.from.source);
  const fixed = anchorsIn(anchors, risingRun(whole));
  const positions = new Int32Array(targets).fill(-1);
  const segments: Segment[] = [];
  let source = 0;
  let target = 0;
  for (const { from, to } of [
    ...fixed,
    { from: { source: sources, target: targets }, to: { source: sources, target: targets } },
  ]) {
    const sourcesHere = free(source, from.source, taken.source);
    const targetsHere = free(target, from.target, taken.target);
    if (sourcesHere.length + targetsHere.length > 0) {
      for (const [position, sentence] of targetsHere.entries()) positions[sentence] = position;
      segments.push({ sources: sourcesHere, targets: targetsHere, positions });
    }
    source = Math.max(source, to.source);
    target = Math.max(target, to.target);
  }
  return segments;
}

function free(from: number, to: number, taken: Uint8Array): Int32Array {
  const list: number[] = [];
  for (let at = from; at < to; at++) if (taken[at] === 0) list.push(at);
  return Int32Array.from(list);
}
