import { BEAD_TYPES, MOST_IN_BEAD } from './bead-types.ts';
import type { Corridor } from './corridor.ts';
import type { MatchRow, Scorer } from './score.ts';

/** Part of both texts that is aligned by itself: sentence numbers, ascending, and where each target stands among them. */
export interface Segment {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Position of every target sentence of the whole text in `targets`, −1 for those elsewhere. */
  readonly positions: Int32Array;
}

export const TYPES = BEAD_TYPES.length;
/** A bead that cannot be: out of the text or of the corridor. */
export const NEVER = -1e9;

/** Rows of bead scores: for state (i, j), the score of a bead of each type that ends there. */
export interface ScoreRows {
  /** Fills `out` with TYPES scores for each j of the corridor's row i. Rows are asked in order from 0. */
  fill(i: number, out: Float32Array): void;
}

const follows = (sentences: Int32Array, first: number, count: number): boolean =>
  count < 2 || (sentences[first + count - 1] ?? 0) - (sentences[first] ?? 0) === count - 1;

/** Long beads are worth a look only where their first and their last sentences share a word with the other side. */
function sharesAtBothEnds(rows: readonly (MatchRow | undefined)[], first: number, last: number): boolean {
  const top = rows[0];
  const bottom = rows[rows.length - 1];
  return (
    top !== undefined &&
    bottom !== undefined &&
    top.matches[first - top.from] !== undefined &&
    bottom.matches[last - bottom.from] !== undefined
  );
}

/** Scores asked from the scorer row by row; keeps the matches of the last few rows only. */
export function scoreRows(scorer: Scorer, segment: Segment, corridor: Corridor): ScoreRows {
  const { sources, targets, positions } = segment;
  const recent: (MatchRow | undefined)[] = [];
  const last = sources.length;
  return {
    fill(i, out) {
      const low = corridor.low[i] ?? 0;
      const high = corridor.high[i] ?? 0;
      if (i > 0) {
        const from = Math.max(0, low - MOST_IN_BEAD);
        const to = Math.min(targets.length, corridor.high[Math.min(last, i + MOST_IN_BEAD - 1)] ?? high) - 1;
        recent.push(scorer.row(sources[i - 1] ?? 0, from, to, targets, positions));
        if (recent.length > MOST_IN_BEAD) recent.shift();
      }
      for (let j = low; j <= high; j++) {
        for (const [t, type] of BEAD_TYPES.entries()) {
          const startSource = i - type.source;
          const startTarget = j - type.target;
          const at = (j - low) * TYPES + t;
          out[at] = NEVER;
          if (startSource < 0 || startTarget < 0) continue;
          if (
            startTarget < (corridor.low[startSource] ?? 0) ||
            startTarget > (corridor.high[startSource] ?? 0)
          )
            continue;
          if (type.source === 0 || type.target === 0) {
            out[at] = type.logPrior;
            continue;
          }
          if (!follows(sources, startSource, type.source) || !follows(targets, startTarget, type.target))
            continue;
          const rows = recent.slice(recent.length - type.source);
          if (type.source + type.target > 4 && !sharesAtBothEnds(rows, startTarget, j - 1)) continue;
          out[at] =
            type.logPrior +
            scorer.bead(rows, sources, startSource, type.source, targets, startTarget, type.target);
        }
      }
    },
  };
}

/** A step of the best path: the bead of type `type` that starts at these positions. */
export interface Step {
  readonly source: number;
  readonly target: number;
  readonly type: number;
}

/** Rows worked on between two breaths: about a millisecond each. */
export const ROWS_AT_ONCE = 64;

/** The best way through the corridor (Viterbi). Yields the part done, 0 … 1. Memory: a byte a state and a few rows. */
export function* bestPath(corridor: Corridor, rows: ScoreRows): Generator<number, readonly Step[]> {
  const last = corridor.low.length - 1;
  const offsets = rowOffsets(corridor);
  const choice = new Uint8Array(offsets[last + 1] ?? 0);
  const kept: Float64Array[] = [];
  let scores = new Float32Array(0);
  for (let i = 0; i <= last; i++) {
    const low = corridor.low[i] ?? 0;
    const width = (corridor.high[i] ?? 0) - low + 1;
    if (scores.length < width * TYPES) scores = new Float32Array(width * TYPES);
    rows.fill(i, scores);
    const best = new Float64Array(width).fill(NEVER * 1e3);
    kept[i] = best;
    if (i > MOST_IN_BEAD) delete kept[i - MOST_IN_BEAD - 1];
    for (let j = 0; j < width; j++) {
      if (i === 0 && low + j === 0) {
        best[j] = 0;
        continue;
      }
      for (let t = 0; t < TYPES; t++) {
        const score = scores[j * TYPES + t] ?? NEVER;
        if (score <= NEVER) continue;
        const type = BEAD_TYPES[t];
        if (!type) continue;
        const from = i - type.source;
        const before = kept[from]?.[low + j - type.target - (corridor.low[from] ?? 0)] ?? NEVER * 1e3;
        if (before + score > (best[j] ?? 0)) {
          best[j] = before + score;
          choice[(offsets[i] ?? 0) + j] = t + 1;
        }
      }
    }
    if (i % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield i / last;
  }
  return stepsBack(corridor, offsets, choice);
}

/** Where each row of a corridor begins in a flat array of states; one more at the end: their number. */
export function rowOffsets(corridor: Corridor): Float64Array {
  const offsets = new Float64Array(corridor.low.length + 1);
  for (let i = 0; i < corridor.low.length; i++) {
    offsets[i + 1] = (offsets[i] ?? 0) + (corridor.high[i] ?? 0) - (corridor.low[i] ?? 0) + 1;
  }
  return offsets;
}

function stepsBack(corridor: Corridor, offsets: Float64Array, choice: Uint8Array): readonly Step[] {
  const steps: Step[] = [];
  let source = corridor.low.length - 1;
  let target = corridor.high[source] ?? 0;
  while (source > 0 || target > 0) {
    const chosen = choice[(offsets[source] ?? 0) + target - (corridor.low[source] ?? 0)] ?? 0;
    const type = BEAD_TYPES[chosen - 1];
    if (!type) throw new Error('the corridor has no way through');
    source -= type.source;
    target -= type.target;
    steps.push({ source, target, type: chosen - 1 });
  }
  return steps.reverse();
}
