import type { Dictionary } from '../dictionary.ts';
import { taughtDictionary } from '../learned/taught.ts';
import { type SentencePair, withLearned } from '../partners/learned.ts';
import { lexiconOf } from '../partners/lexicon.ts';
import { knownPartners, type Partners, reversed } from '../partners/partners.ts';
import { BEAD_TYPES } from './bead-types.ts';
import { candidates, heaviestChain, withoutStrays } from './chain.ts';
import { confidences, keptScores } from './confidence.ts';
import { type Corridor, corridorAlong, type Point, wholeCorridor } from './corridor.ts';
import { type Evidence, evidenceOf, FIRST_HIT } from './evidence.ts';
import { lengthModel } from './length.ts';
import { type MovedStretch, movedStretches } from './moved.ts';
import { inReadingOrder } from './order.ts';
import { bestPath, type Step, scoreRows } from './path.ts';
import { type PreparedText, prepareText } from './prepared.ts';
import { Scorer } from './score.ts';
import type { Segment } from './segment.ts';
import { type BeadSides, segmentsBetween } from './segments.ts';
import { SINGLE_CONFIDENCE, singleBead } from './single.ts';
import { areSwapped } from './swapped.ts';

/** A bead of an alignment, with the chance that it is right (0 … 1; 1 for one that a person confirmed). */
export interface AlignedBead extends BeadSides {
  readonly confidence: number;
  readonly confirmed: boolean;
}

export interface TextSide {
  /** BCP 47. */
  readonly language: string;
  readonly sentences: readonly string[];
}

export interface AlignmentTask {
  readonly source: TextSide;
  readonly target: TextSide;
  /** Any number, also for other languages: those of this pair are used. Words learned elsewhere come in the same way. */
  readonly dictionaries?: readonly Dictionary[];
  /** Where a source and a target sentence begin together (speaker turns, paragraphs, time codes): no bead passes over one. */
  readonly anchors?: readonly Point[];
  /** Kept as they are, and learned from. No sentence may be in two of them. */
  readonly confirmed?: readonly BeadSides[];
}

export interface Alignment {
  /** Every sentence of both sides exactly once, in reading order of the source. */
  readonly beads: readonly AlignedBead[];
  /**
   * Stretches that stand elsewhere in the other text (chapters reordered). Mostly none. Beads that touch one are never
   * said to be likely right: see MOVED_CONFIDENCE.
   */
  readonly moved: readonly MovedStretch[];
  /** The languages were given the wrong way round: each side is in that of the other, and was read so. */
  readonly swapped: boolean;
}

/** Half the width of the corridor of the first pass, in target sentences, and of the second, round the path of the first. */
const FIRST_WIDTH = 15;
const SECOND_WIDTH = 6;
/** Below this many states everything is tried. */
const WHOLE_BELOW = 600;

interface SegmentPath {
  readonly segment: Segment;
  readonly steps: readonly Step[];
}

function evidenceAfter(
  source: PreparedText,
  target: PreparedText,
  known: Partners,
  pairs: readonly SentencePair[],
): Evidence {
  const partners = withLearned(known, pairs, source, target);
  const back = reversed(partners, target.types.length);
  return evidenceOf(source, target, partners, back, {
    source: hitRates(source, target, partners, pairs, 'source'),
    target: hitRates(target, source, back, pairs, 'target'),
  });
}

/** Times found before anything was counted, so that one meeting does not make a certainty. */
const PRIOR_MEETINGS = 3;

/** How often the words of a side found a partner in the beads of the first pass. */
function hitRates(
  text: PreparedText,
  other: PreparedText,
  partners: Partners,
  pairs: readonly SentencePair[],
  side: 'source' | 'target',
): (type: number) => number {
  const met = new Float64Array(text.types.length);
  const found = new Float64Array(text.types.length);
  const seen = new Int32Array(other.types.length).fill(-1);
  for (const [at, pair] of pairs.entries()) {
    const here = side === 'source' ? pair.source : pair.target;
    const there = side === 'source' ? pair.target : pair.source;
    for (const sentence of there) for (const type of other.words[sentence] ?? []) seen[type] = at;
    for (const sentence of here) {
      for (const type of text.words[sentence] ?? []) {
        met[type] = (met[type] ?? 0) + 1;
        if (partners[type]?.some((partner) => seen[partner] === at)) found[type] = (found[type] ?? 0) + 1;
      }
    }
  }
  return (type) => ((found[type] ?? 0) + PRIOR_MEETINGS * FIRST_HIT) / ((met[type] ?? 0) + PRIOR_MEETINGS);
}

function firstCorridor(
  source: PreparedText,
  target: PreparedText,
  evidence: Evidence,
  segment: Segment,
): Corridor {
  const [n, m] = [segment.sources.length, segment.targets.length];
  if ((n + 1) * (m + 1) <= WHOLE_BELOW) return wholeCorridor(n, m);
  const points = candidates(source, target, evidence, segment.sources, segment.positions);
  return corridorAlong(withoutStrays(heaviestChain(points, m)), n, m, FIRST_WIDTH);
}

const ends = (step: Step): Point => ({
  source: step.source + (BEAD_TYPES[step.type]?.source ?? 0),
  target: step.target + (BEAD_TYPES[step.type]?.target ?? 0),
});

function sidesOf({ segment, steps }: SegmentPath): readonly BeadSides[] {
  return steps.map((step) => {
    const end = ends(step);
    return {
      source: Array.from(segment.sources.subarray(step.source, end.source)),
      target: Array.from(segment.targets.subarray(step.target, end.target)),
    };
  });
}

const isWhole = (bead: BeadSides): boolean => bead.source.length > 0 && bead.target.length > 0;

/** Shorter segments have no chapters that could have moved. */
const CHAPTERS_FROM = 30;

function movedIn(
  { segment, steps }: SegmentPath,
  source: PreparedText,
  target: PreparedText,
  evidence: Evidence,
): readonly MovedStretch[] {
  const { sources, targets, positions } = segment;
  if (Math.min(sources.length, targets.length) < CHAPTERS_FROM) return [];
  enter(segment);
  const path = new Int32Array(sources.length);
  for (const [at, step] of steps.entries()) {
    path.fill(step.target, step.source, steps[at + 1]?.source ?? sources.length);
  }
  const found = candidates(source, target, evidence, sources, positions);
  const number = ([from, to]: readonly [number, number], list: Int32Array): readonly [number, number] => [
    list[from] ?? 0,
    (list[to - 1] ?? 0) + 1,
  ];
  return movedStretches(found, (at) => path[at] ?? 0, targets.length).map((stretch) => ({
    source: number(stretch.source, sources),
    target: number(stretch.target, targets),
  }));
}

/** The most that is said of a bead in a stretch that stands elsewhere. */
export const MOVED_CONFIDENCE = 0.3;

function doubtingMoved(
  beads: readonly AlignedBead[],
  moved: readonly MovedStretch[],
): readonly AlignedBead[] {
  if (moved.length === 0) return beads;
  const within = (list: readonly number[], [from, to]: readonly [number, number]) =>
    list.some((at) => at >= from && at < to);
  return beads.map((bead) => {
    const isMoved = moved.some(
      ({ source, target }) => within(bead.source, source) || within(bead.target, target),
    );
    if (bead.confirmed || !isMoved) return bead;
    return { ...bead, confidence: Math.min(bead.confidence, MOVED_CONFIDENCE) };
  });
}

/** Positions of a segment's targets, for the time it is worked on: segments share one list. */
function enter(segment: Segment): void {
  segment.positions.fill(-1);
  for (const [position, sentence] of segment.targets.entries()) segment.positions[sentence] = position;
}

/**
 * Aligns the sentences of two texts. A generator: each `next()` works a few milliseconds (at 50,000 sentences a second
 * or two, for the steps that look at a whole text) and yields the part done (0 … 1); whoever stops asking has
 * cancelled it, nothing is changed anywhere. Time and memory grow with the
 * longer side (a corridor), not with the product. Method: log odds of words and lengths, dynamic programming, a
 * second pass with the words learned in the first, forward–backward confidences.
 */
export function* alignSentences(task: AlignmentTask): Generator<number, Alignment> {
  const confirmed = task.confirmed ?? [];
  const swapped = areSwapped(task.source, task.target);
  const [from, to] = [task.source.language, task.target.language];
  const source = prepareText(task.source.sentences, swapped ? to : from);
  yield 0.03;
  const target = prepareText(task.target.sentences, swapped ? from : to);
  yield 0.06;
  const segments = segmentsBetween(source.words.length, target.words.length, task.anchors ?? [], confirmed);
  const dictionaries = [...(task.dictionaries ?? [])];
  const taught = confirmed.filter(isWhole);
  if (taught.length > 0) {
    const text = ({ sentences }: TextSide, list: readonly number[]) =>
      list.map((at) => sentences[at] ?? '').join(' ');
    const work = taughtDictionary({
      source: source.language,
      target: target.language,
      texts: taught.map((bead) => [text(task.source, bead.source), text(task.target, bead.target)] as const),
      dictionaries,
    });
    let step = work.next();
    for (; !step.done; step = work.next()) yield 0.06 + 0.03 * step.value;
    dictionaries.push(step.value);
  }
  const known = knownPartners(source, target, lexiconOf(dictionaries));
  const back = reversed(known, target.types.length);
  const length = lengthModel(source.lengths, target.lengths);
  const first = evidenceOf(source, target, known, back);
  yield 0.1;

  const total = segments.reduce((sum, segment) => sum + segment.sources.length + 1, 0);
  const paths: SegmentPath[] = [];
  let done = 0;
  let scorer = new Scorer(source, target, first, length);
  for (const segment of segments) {
    enter(segment);
    const corridor = firstCorridor(source, target, first, segment);
    const search = bestPath(corridor, scoreRows(scorer, segment, corridor));
    let step = search.next();
    for (; !step.done; step = search.next()) {
      yield 0.1 + (0.5 * (done + step.value * segment.sources.length)) / total;
    }
    paths.push({ segment, steps: step.value });
    done += segment.sources.length + 1;
  }

  const pairs = [...paths.flatMap(sidesOf), ...confirmed].filter(isWhole);
  scorer = new Scorer(source, target, evidenceAfter(source, target, known, pairs), length);
  yield 0.65;

  const beads: AlignedBead[] = confirmed.map((bead) => ({
    source: bead.source,
    target: bead.target,
    confidence: 1,
    confirmed: true,
  }));
  done = 0;
  for (const { segment, steps } of paths) {
    const single = singleBead(segment, source, target, length);
    if (single) {
      beads.push({ ...single, confidence: SINGLE_CONFIDENCE, confirmed: false });
      done += segment.sources.length + 1;
      continue;
    }
    enter(segment);
    const [n, m] = [segment.sources.length, segment.targets.length];
    const corridor =
      (n + 1) * (m + 1) <= WHOLE_BELOW
        ? wholeCorridor(n, m)
        : corridorAlong(steps.map(ends), n, m, SECOND_WIDTH);
    const rows = keptScores(corridor, scoreRows(scorer, segment, corridor));
    const search = bestPath(corridor, rows);
    let step = search.next();
    for (; !step.done; step = search.next()) {
      yield 0.65 + (0.25 * (done + step.value * n)) / total;
    }
    const best = step.value;
    const sure = confidences(corridor, rows, best);
    let sureStep = sure.next();
    for (; !sureStep.done; sureStep = sure.next()) {
      yield 0.65 + (0.25 * (done + n)) / total + (0.1 * sureStep.value * n) / total;
    }
    const chances = sureStep.value;
    for (const [at, bead] of sidesOf({ segment, steps: best }).entries()) {
      beads.push({ ...bead, confidence: chances[at] ?? 0, confirmed: false });
    }
    done += n + 1;
  }
  const moved = paths.flatMap((path) => movedIn(path, source, target, first));
  return { beads: doubtingMoved(inReadingOrder(beads), moved), moved, swapped };
}

/** Runs a generator of progress to its end at once. */
export function finished<T>(work: Generator<number, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
