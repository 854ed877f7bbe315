import type { Evidence, SideEvidence } from './evidence.ts';
import { type LengthModel, LengthOdds } from './length.ts';
import { MatchRows } from './matches.ts';
import type { PreparedText } from './prepared.ts';
import type { Segment } from './segment.ts';

/** Length counts more than twice; words a little more than half the sum of both ways, as measured on half of ../shared/align. */
export const WEIGHTS = { length: 2.5, words: 0.6 };

/** Off the score of a bead in which a bracketed note and spoken words would stand for each other, or be one. */
const NOTE_MISPLACED = 4;

/** In mean sentences: a longer stretch meets anything by chance, and its words must still count for something. */
const LARGEST = 6;
const LOG_LARGEST = Math.log(LARGEST);

/** What a found word adds over a missed one, by type, but for the length of the other side. */
interface Gains {
  readonly odds: Float64Array;
  /** The log odds less the log of `rate`. */
  readonly base: Float64Array;
  /** Partners met by chance in a sentence of mean length. */
  readonly rate: Float64Array;
}

function gainsOf({ hit, chance }: SideEvidence): Gains {
  const odds = hit.map((likely) => (likely > 0 ? Math.log(likely / (1 - likely)) : 0));
  return {
    odds,
    base: odds.map((value, at) => value - Math.log(Math.max(chance[at] ?? 0, 1e-9))),
    rate: chance,
  };
}

/** Log odds of a type found in a stretch `size` mean sentences long: log(1 − exp(−x)), by its series where that is exact enough. */
function gain({ odds, base, rate }: Gains, type: number, size: number, logSize: number): number {
  const x = (rate[type] ?? 0) * size;
  if (x < 1) return (base[type] ?? 0) - logSize - x / 2 - (x * x) / 24;
  return (odds[type] ?? 0) - Math.log(1 - Math.exp(-x)) - x;
}

/** What the types of a list gain, from its `head` on; those with the stamp already count no more. */
function gainFrom(
  head: number,
  next: Int32Array,
  types: Int32Array,
  seen: Int32Array,
  stamp: number,
  gains: Gains,
  size: number,
  logSize: number,
): number {
  let sum = 0;
  for (let node = head; node >= 0; node = next[node] ?? -1) {
    const type = types[node] ?? 0;
    if (seen[type] === stamp) continue;
    seen[type] = stamp;
    sum += gain(gains, type, size, logSize);
  }
  return sum;
}

/** Sums over the sentences of one side of a segment, so that those of a stretch are a difference. */
interface Sums {
  readonly lengths: Float64Array;
  readonly misses: Float64Array;
  readonly chances: Float64Array;
  readonly notes: Int32Array;
}

function sumsOf(text: PreparedText, evidence: SideEvidence, sentences: Int32Array): Sums {
  const [lengths, misses, chances] = [0, 1, 2].map(() => new Float64Array(sentences.length + 1));
  const notes = new Int32Array(sentences.length + 1);
  if (!lengths || !misses || !chances) throw new Error('three lists were made');
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] ?? 0;
    lengths[at + 1] = (lengths[at] ?? 0) + (text.lengths[sentence] ?? 1);
    misses[at + 1] = (misses[at] ?? 0) + (evidence.misses[sentence] ?? 0);
    chances[at + 1] = (chances[at] ?? 0) + (evidence.chances[sentence] ?? 0);
    notes[at + 1] = (notes[at] ?? 0) + (text.notes[sentence] ?? 0);
  }
  return { lengths, misses, chances, notes };
}

const over = (sums: Float64Array | Int32Array, first: number, count: number): number =>
  (sums[first + count] ?? 0) - (sums[first] ?? 0);

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What the scores of all segments of two prepared texts share. */
export class Scorer {
  readonly sourceGains: Gains;
  readonly targetGains: Gains;
  readonly sourceMean: number;
  readonly targetMean: number;
  readonly sourceMeanLog: number;
  readonly targetMeanLog: number;
  readonly odds: LengthOdds;
  /** Marks of the types counted already, by the number of the count. */
  readonly sourceSeen: Int32Array;
  readonly targetSeen: Int32Array;
  readonly matches: MatchRows;
  stamp = 0;

  constructor(
    readonly source: PreparedText,
    readonly target: PreparedText,
    readonly evidence: Evidence,
    length: LengthModel,
  ) {
    this.sourceGains = gainsOf(evidence.source);
    this.targetGains = gainsOf(evidence.target);
    this.sourceMean = meanOf(source.lengths);
    this.targetMean = meanOf(target.lengths);
    this.sourceMeanLog = Math.log(this.sourceMean);
    this.targetMeanLog = Math.log(this.targetMean);
    this.odds = new LengthOdds(length);
    this.sourceSeen = new Int32Array(source.types.length);
    this.targetSeen = new Int32Array(target.types.length);
    this.matches = new MatchRows(source, target, evidence.partners);
  }
}

/** Scores beads of one segment: log odds against the same number of sentences set side by side at random. */
export class SegmentScorer {
  readonly #scorer: Scorer;
  readonly #segment: Segment;
  readonly #source: Sums;
  readonly #target: Sums;

  constructor(scorer: Scorer, segment: Segment) {
    this.#scorer = scorer;
    this.#segment = segment;
    this.#source = sumsOf(scorer.source, scorer.evidence.source, segment.sources);
    this.#target = sumsOf(scorer.target, scorer.evidence.target, segment.targets);
    scorer.matches.clear();
  }

  /** Looks up what the source sentence at a position shares with the target positions `from` to `to` (inclusive). */
  take(position: number, from: number, to: number): void {
    this.#scorer.matches.take(position, from, to, this.#segment);
  }

  /** Whether a word of the source sentence at a position stands in the target sentence at another. */
  shares(source: number, target: number): boolean {
    return this.#scorer.matches.shares(source, target);
  }

  /** Words and lengths of a bead, by positions, without the prior of its type. Its source sentences must be taken. */
  bead(firstSource: number, sourceCount: number, firstTarget: number, targetCount: number): number {
    const { odds, sourceMean, targetMean } = this.#scorer;
    const [source, target] = [this.#source, this.#target];
    const sourceLength = over(source.lengths, firstSource, sourceCount);
    const targetLength = over(target.lengths, firstTarget, targetCount);
    const sourceLog = odds.log(sourceLength);
    const targetLog = odds.log(targetLength);
    const sourceSize = Math.min(LARGEST, sourceLength / sourceMean);
    const targetSize = Math.min(LARGEST, targetLength / targetMean);
    const words =
      over(source.misses, firstSource, sourceCount) +
      over(target.misses, firstTarget, targetCount) +
      over(source.chances, firstSource, sourceCount) * targetSize +
      over(target.chances, firstTarget, targetCount) * sourceSize +
      this.#found(firstSource, sourceCount, firstTarget, targetCount, targetSize, targetLog) +
      this.#foundBack(firstSource, sourceCount, firstTarget, targetCount, sourceSize, sourceLog);
    const score =
      WEIGHTS.words * words + WEIGHTS.length * odds.of(sourceLength, targetLength, sourceLog, targetLog);
    const sourceNotes = over(source.notes, firstSource, sourceCount);
    const targetNotes = over(target.notes, firstTarget, targetCount);
    if (sourceNotes === 0 && targetNotes === 0) return score;
    const mixed =
      sourceNotes > 0 !== targetNotes > 0 ||
      sourceNotes % sourceCount !== 0 ||
      targetNotes % targetCount !== 0;
    return mixed ? score - NOTE_MISPLACED : score;
  }

  /** What the words of the source sentences gain that find a partner; each counts once a sentence. */
  #found(
    firstSource: number,
    sourceCount: number,
    firstTarget: number,
    targetCount: number,
    size: number,
    log: number,
  ): number {
    const { matches, sourceGains, sourceSeen: seen } = this.#scorer;
    const logSize = Math.min(LOG_LARGEST, log - this.#scorer.targetMeanLog);
    let sum = 0;
    for (let k = 0; k < sourceCount; k++) {
      const row = matches.row(firstSource + k);
      const stamp = ++this.#scorer.stamp;
      for (let l = 0; l < targetCount; l++) {
        const head = row.sourceHead(firstTarget + l);
        sum += gainFrom(head, row.sourceNext, row.sourceType, seen, stamp, sourceGains, size, logSize);
      }
    }
    return sum;
  }

  #foundBack(
    firstSource: number,
    sourceCount: number,
    firstTarget: number,
    targetCount: number,
    size: number,
    log: number,
  ): number {
    const { matches, targetGains, targetSeen: seen } = this.#scorer;
    const logSize = Math.min(LOG_LARGEST, log - this.#scorer.sourceMeanLog);
    let sum = 0;
    for (let l = 0; l < targetCount; l++) {
      const stamp = ++this.#scorer.stamp;
      for (let k = 0; k < sourceCount; k++) {
        const row = matches.row(firstSource + k);
        const head = row.targetHead(firstTarget + l);
        sum += gainFrom(head, row.targetNext, row.targetType, seen, stamp, targetGains, size, logSize);
      }
    }
    return sum;
  }
}
