import type { Point } from './corridor.ts';
import type { Evidence } from './evidence.ts';
import type { PreparedText } from './prepared.ts';

/** A pair of sentences that share rare words. */
export interface Candidate extends Point {
  readonly weight: number;
}

/**
 * A word in more sentences than this of either side points nowhere. A long text with few words of its own (songs,
 * forms, the same questions put again and again) has none so rare: then the next limit is tried.
 */
const RARE = [6, 30, 150, 750] as const;
/** The part of the source sentences that must have a counterpart, for a limit to do. */
const ENOUGH = 0.2;
/** Best counterparts kept for a source sentence. */
const KEPT = 4;

/** Pairs of positions that share words rare on both sides, by source, then target. */
export function candidates(
  source: PreparedText,
  target: PreparedText,
  evidence: Evidence,
  sources: Int32Array,
  positions: Int32Array,
): readonly Candidate[] {
  let found: readonly Candidate[] = [];
  for (const limit of RARE) {
    found = sharing(source, target, evidence, sources, positions, limit);
    // So few are kept of a sentence that this is near enough to the number of sentences.
    if (found.length >= ENOUGH * sources.length) break;
  }
  return found;
}

function sharing(
  source: PreparedText,
  target: PreparedText,
  evidence: Evidence,
  sources: Int32Array,
  positions: Int32Array,
  limit: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const weights = new Float64Array(positions.length);
  for (const [at, sentence] of sources.entries()) {
    const met: number[] = [];
    for (const type of source.words[sentence] ?? []) {
      const here = source.places[type]?.length ?? 0;
      if (here > limit) continue;
      for (const partner of evidence.partners[type] ?? []) {
        const places = target.places[partner];
        if (!places || places.length > limit) continue;
        const weight = 1 / Math.max(here, places.length);
        for (let nth = 0; nth < places.length; nth++) {
          const position = positions[places[nth] ?? 0] ?? -1;
          if (position < 0) continue;
          if (weights[position] === 0) met.push(position);
          weights[position] = (weights[position] ?? 0) + weight;
        }
      }
    }
    if (met.length === 0) continue;
    const best = heaviest(met, weights).map((position) => ({
      source: at,
      target: position,
      weight: weights[position] ?? 0,
    }));
    for (const position of met) weights[position] = 0;
    found.push(...best.sort((one, other) => one.target - other.target));
  }
  return found;
}

function heaviest(positions: readonly number[], weights: Float64Array): readonly number[] {
  const heavier = (one: number, other: number) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other;
  if (positions.length <= KEPT) return positions;
  const best: number[] = [];
  for (const position of positions) {
    if (best.length === KEPT && heavier(position, best[KEPT - 1] ?? 0) > 0) continue;
    best.push(position);
    best.sort(heavier);
    if (best.length > KEPT) best.pop();
  }
  return best;
}

/** The heaviest chain of candidates that rises strictly on both sides. O(n log n), by a tree of prefix maxima. */
export function heaviestChain(points: readonly Candidate[], targets: number): readonly Candidate[] {
  const best = new Float64Array(targets + 1);
  const holder = new Int32Array(targets + 1).fill(-1);
  const before = new Int32Array(points.length).fill(-1);
  const total = new Float64Array(points.length);
  let waiting: number[] = [];
  const settle = () => {
    for (const at of waiting) {
      const weight = total[at] ?? 0;
      for (let node = (points[at]?.target ?? 0) + 1; node <= targets; node += node & -node) {
        if (weight > (best[node] ?? 0)) {
          best[node] = weight;
          holder[node] = at;
        }
      }
    }
    waiting = [];
  };
  let end = -1;
  for (const [at, point] of points.entries()) {
    if (points[waiting[0] ?? -1]?.source !== point.source) settle();
    let weight = 0;
    for (let node = point.target; node > 0; node -= node & -node) {
      if ((best[node] ?? 0) > weight) {
        weight = best[node] ?? 0;
        before[at] = holder[node] ?? -1;
      }
    }
    total[at] = weight + point.weight;
    if (end < 0 || (total[at] ?? 0) > (total[end] ?? 0)) end = at;
    waiting.push(at);
  }
  const chain: Candidate[] = [];
  for (let at = end; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point) chain.push(point);
  }
  return chain.reverse();
}

/** How far a point may lie off the middle of its neighbours before it is taken for a chance meeting. */
const STRAY = 25;
const NEIGHBOURS = 5;

/** The chain without points that stand far off the diagonal of their neighbours. */
export function withoutStrays(chain: readonly Candidate[]): readonly Candidate[] {
  const offsets = chain.map((point) => point.target - point.source);
  return chain.filter((_, at) => {
    const around = offsets.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).sort((a, b) => a - b);
    const middle = around[around.length >> 1] ?? 0;
    return Math.abs((offsets[at] ?? 0) - middle) <= STRAY;
  });
}
