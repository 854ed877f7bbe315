import { BEAD_TYPES, MOST_IN_BEAD } from './bead-types.ts';
import type { Corridor } from './corridor.ts';
import { type Scorer, SegmentScorer } from './score.ts';
import type { Segment } from './segment.ts';

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

/** The types as flat lists: read millions of times. */
const SOURCES = Int32Array.from(BEAD_TYPES, (type) => type.source);
const TARGETS = Int32Array.from(BEAD_TYPES, (type) => type.target);
const PRIORS = Float64Array.from(BEAD_TYPES, (type) => type.logPrior);

/** Scores worked out row by row; keeps the matches of the last few rows only. */
export function scoreRows(texts: Scorer, segment: Segment, corridor: Corridor): ScoreRows {
  const { sources, targets } = segment;
  const scorer = new SegmentScorer(texts, segment);
  const last = sources.length;
  return {
    fill(i, out) {
      const low = corridor.low[i] ?? 0;
      const high = corridor.high[i] ?? 0;
      if (i > 0) {
        const from = Math.max(0, low - MOST_IN_BEAD);
        const to = Math.min(targets.length, corridor.high[Math.min(last, i + MOST_IN_BEAD - 1)] ?? high) - 1;
        scorer.take(i - 1, from, to);
      }
      for (let t = 0; t < TYPES; t++) {
        const sourceCount = SOURCES[t] ?? 0;
        const targetCount = TARGETS[t] ?? 0;
        const prior = PRIORS[t] ?? 0;
        const first = i - sourceCount;
        const isPossible = first >= 0 && follows(sources, first, sourceCount);
        const least = Math.max(0, corridor.low[first] ?? 0);
        const most = corridor.high[first] ?? -1;
        for (let j = low; j <= high; j++) {
          const start = j - targetCount;
          const at = (j - low) * TYPES + t;
          if (!isPossible || start < least || start > most) out[at] = NEVER;
          else if (sourceCount === 0 || targetCount === 0) out[at] = prior;
          else if (!follows(targets, start, targetCount)) out[at] = NEVER;
          // Long beads are worth a look only where their first and their last sentences share a word with the other side.
          else if (
            sourceCount + targetCount > 4 &&
            !(scorer.shares(first, start) && scorer.shares(i - 1, j - 1))
          )
            out[at] = NEVER;
          else out[at] = prior + scorer.bead(first, sourceCount, start, targetCount);
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
        const from = i - (SOURCES[t] ?? 0);
        const before = kept[from]?.[low + j - (TARGETS[t] ?? 0) - (corridor.low[from] ?? 0)] ?? NEVER * 1e3;
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
