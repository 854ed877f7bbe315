import { BEAD_TYPES } from './bead-types.ts';
import type { Corridor } from './corridor.ts';
import { NEVER, ROWS_AT_ONCE, rowOffsets, type ScoreRows, type Step, TYPES } from './path.ts';

/** Log odds are divided by this before they become chances: the words of a sentence are not independent of each other. */
const TEMPERATURE = 2;

const IMPOSSIBLE = NEVER * 1e3;

function logAdd(one: number, other: number): number {
  const most = Math.max(one, other);
  return most <= IMPOSSIBLE ? IMPOSSIBLE : most + Math.log1p(Math.exp(Math.min(one, other) - most));
}

/**
 * What the sums say, and how often beads were right of which they said it: fitted on the odd documents of tico-med,
 * tico-heavy and bible-heavy, whole and cut to 15 beads, with a dictionary and without; checked on the even ones
 * (`npm run eval -- calibration DIR --part=even`).
 */
const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0.55],
  [0.45, 0.61],
  [0.6, 0.65],
  [0.7, 0.745],
  [0.8, 0.88],
  [0.97, 0.905],
  [0.99, 0.93],
  [0.997, 0.965],
  [1, 0.978],
];

/** A posterior as the share of beads of that posterior that are right: straight lines between measured points. */
export function calibrated(posterior: number): number {
  for (const [at, [to, right]] of CALIBRATION.entries()) {
    const [from, before] = CALIBRATION[at - 1] ?? [0, 0];
    if (posterior <= to)
      return to > from ? before + ((right - before) * (posterior - from)) / (to - from) : right;
  }
  return CALIBRATION[CALIBRATION.length - 1]?.[1] ?? 1;
}

/** Scores worked out once and kept, so that they can be walked in both directions. 40 bytes a state. */
export function keptScores(corridor: Corridor, rows: ScoreRows): ScoreRows {
  const offsets = rowOffsets(corridor);
  const last = corridor.low.length - 1;
  const kept = new Float32Array((offsets[last + 1] ?? 0) * TYPES);
  let done = -1;
  return {
    fill(i, out) {
      const from = (offsets[i] ?? 0) * TYPES;
      const row = kept.subarray(from, (offsets[i + 1] ?? 0) * TYPES);
      if (i > done) {
        rows.fill(i, row);
        done = i;
      }
      out.set(row);
    },
  };
}

/**
 * The chance of each step of a path against all other ways through the corridor: forward–backward sums at
 * TEMPERATURE. `rows` must answer in any order (see keptScores). Yields the part done, 0 … 1.
 */
export function* confidences(
  corridor: Corridor,
  rows: ScoreRows,
  steps: readonly Step[],
): Generator<number, readonly number[]> {
  const last = corridor.low.length - 1;
  const offsets = rowOffsets(corridor);
  const states = offsets[last + 1] ?? 0;
  const forward = new Float64Array(states).fill(IMPOSSIBLE);
  const backward = new Float64Array(states).fill(IMPOSSIBLE);
  const at = (i: number, j: number): number => (offsets[i] ?? 0) + j - (corridor.low[i] ?? 0);
  const widest = corridor.low.reduce((most, low, i) => Math.max(most, (corridor.high[i] ?? 0) - low + 1), 0);
  const scores = new Float32Array(widest * TYPES);
  const stepScores = new Float64Array(steps.length);
  const ending = new Map(steps.map((step, index) => [stepEnd(step, at), index]));
  forward[0] = 0;
  for (let i = 0; i <= last; i++) {
    const low = corridor.low[i] ?? 0;
    rows.fill(i, scores);
    for (let j = low; j <= (corridor.high[i] ?? 0); j++) {
      const here = at(i, j);
      const step = ending.get(here);
      for (let t = 0; t < TYPES; t++) {
        const score = scores[(j - low) * TYPES + t] ?? NEVER;
        const type = BEAD_TYPES[t];
        if (score <= NEVER || !type) continue;
        const before = forward[at(i - type.source, j - type.target)] ?? IMPOSSIBLE;
        forward[here] = logAdd(forward[here] ?? IMPOSSIBLE, before + score / TEMPERATURE);
        if (step !== undefined && steps[step]?.type === t) stepScores[step] = score / TEMPERATURE;
      }
    }
    if (i % (ROWS_AT_ONCE * 4) === 0) yield (0.5 * i) / Math.max(1, last);
  }
  backward[states - 1] = 0;
  for (let i = last; i >= 0; i--) {
    const low = corridor.low[i] ?? 0;
    rows.fill(i, scores);
    for (let j = corridor.high[i] ?? 0; j >= low; j--) {
      const after = backward[at(i, j)] ?? IMPOSSIBLE;
      if (after <= IMPOSSIBLE) continue;
      for (let t = 0; t < TYPES; t++) {
        const score = scores[(j - low) * TYPES + t] ?? NEVER;
        const type = BEAD_TYPES[t];
        if (score <= NEVER || !type) continue;
        const there = at(i - type.source, j - type.target);
        backward[there] = logAdd(backward[there] ?? IMPOSSIBLE, after + score / TEMPERATURE);
      }
    }
    if (i % (ROWS_AT_ONCE * 4) === 0) yield 1 - (0.5 * i) / Math.max(1, last);
  }
  const all = forward[states - 1] ?? 0;
  return steps.map((step, index) => {
    const before = forward[at(step.source, step.target)] ?? IMPOSSIBLE;
    const after = backward[stepEnd(step, at)] ?? IMPOSSIBLE;
    return calibrated(Math.min(1, Math.exp(before + (stepScores[index] ?? 0) + after - all)));
  });
}

function stepEnd(step: Step, at: (i: number, j: number) => number): number {
  const type = BEAD_TYPES[step.type];
  return at(step.source + (type?.source ?? 0), step.target + (type?.target ?? 0));
}
