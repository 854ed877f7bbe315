import type { Point } from '../align/sentences/corridor.ts';

/**
 * Where both versions surely begin something together: a time code, a heading, a speaker's turn, a paragraph.
 * Each is believed only where both sides have as many of it, in the same order, and of fitting lengths: a false
 * anchor costs more than none.
 */

/** A sentence with what it may begin. */
export interface MarkedSentence {
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly isFirst: boolean;
  /** Who speaks, in words or ids that both sides share; null where nobody is named. */
  readonly speaker: string | null;
  /** Milliseconds from the start of the recording, where a time code stood at its paragraph. */
  readonly time: number | null;
  /** Of a paragraph that opens a section: what it is called on both sides. */
  readonly heading: string | null;
}

interface Mark {
  /** The unit that it begins with. */
  readonly at: number;
  readonly key: string;
  /** UTF-16 units up to the next mark. */
  readonly length: number;
}

/** Stretches of either side between two anchors, half-open, in units. */
interface Stretch {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/** Shorter ones say nothing by their length. */
const TELLING_LENGTH = 60;
/** A translation this many times longer or shorter than the whole of the text would have it is of something else. */
const UNLIKE = 3;
/** So many of a hundred may be unlike: one left out, one cut short. */
const UNLIKE_PART = 0.02;

type Marker = (unit: MarkedSentence, before: MarkedSentence | undefined) => string | null;

function marksIn(units: readonly MarkedSentence[], [from, to]: Stretch['source'], marker: Marker): Mark[] {
  const marks: { at: number; key: string; length: number }[] = [];
  let before: MarkedSentence | undefined;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (!unit) continue;
    const key = marker(unit, before);
    before = unit;
    if (key !== null || marks.length === 0) marks.push({ at, key: key ?? '', length: 0 });
    const open = marks.at(-1);
    if (open) open.length += unit.text.length;
  }
  return marks;
}

const lengthOf = (marks: readonly Mark[]) => marks.reduce((sum, { length }) => sum + length, 0);

/** Anchors at the marks of a stretch where both sides have the same ones; null where they do not. */
function sameMarks(source: readonly Mark[], target: readonly Mark[]): readonly Point[] | null {
  if (source.length !== target.length || source.length < 2) return null;
  const ratio = Math.max(1, lengthOf(target)) / Math.max(1, lengthOf(source));
  let unlike = 0;
  for (const [at, one] of source.entries()) {
    const other = target[at];
    if (!other || one.key !== other.key) return null;
    const [expected, found] = [Math.max(1, one.length * ratio), Math.max(1, other.length)];
    const isTelling = Math.max(expected, found) >= TELLING_LENGTH;
    if (isTelling && Math.max(expected / found, found / expected) > UNLIKE) unlike++;
  }
  if (unlike > source.length * UNLIKE_PART) return null;
  return source.slice(1).map(({ at }, place) => ({ source: at, target: target[place + 1]?.at ?? 0 }));
}

/** The longest run of points that rises on both sides. */
function rising(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.source - b.source);
  const best: { readonly point: Point; readonly before: number; readonly length: number }[] = [];
  const ends: number[] = [];
  for (const point of sorted) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[ends[middle] ?? -1]?.point.target ?? 0) < point.target) low = middle + 1;
      else high = middle;
    }
    best.push({ point, before: low > 0 ? (ends[low - 1] ?? -1) : -1, length: low + 1 });
    ends[low] = best.length - 1;
  }
  const run: Point[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = best[at]?.before ?? -1) {
    const found = best[at];
    if (found) run.push(found.point);
  }
  return run.reverse();
}

/** Points at what both sides say exactly once, such as a time code. */
function sharedOnce(
  source: readonly MarkedSentence[],
  target: readonly MarkedSentence[],
  keyOf: (unit: MarkedSentence) => string | null,
): readonly Point[] {
  const once = (units: readonly MarkedSentence[]) => {
    const places = new Map<string, number | null>();
    for (const [at, unit] of units.entries()) {
      const key = keyOf(unit);
      if (key !== null) places.set(key, places.has(key) ? null : at);
    }
    return places;
  };
  const there = once(target);
  const points: Point[] = [];
  for (const [key, at] of once(source)) {
    const other = there.get(key) ?? null;
    if (at !== null && other !== null) points.push({ source: at, target: other });
  }
  return rising(points);
}

function stretches(points: readonly Point[], sources: number, targets: number): readonly Stretch[] {
  const ends = [...points, { source: sources, target: targets }];
  let before: Point = { source: 0, target: 0 };
  return ends.map((point) => {
    const stretch: Stretch = {
      source: [before.source, point.source],
      target: [before.target, point.target],
    };
    before = point;
    return stretch;
  });
}

/** Anchors within each stretch between those known, at the marks that both sides share there. */
function refined(
  known: readonly Point[],
  source: readonly MarkedSentence[],
  target: readonly MarkedSentence[],
  marker: Marker,
): readonly Point[] {
  const points: Point[] = [];
  for (const [at, stretch] of stretches(known, source.length, target.length).entries()) {
    const found = sameMarks(marksIn(source, stretch.source, marker), marksIn(target, stretch.target, marker));
    points.push(...(found ?? []));
    const end = known[at];
    if (end) points.push(end);
  }
  return points;
}

/** A new voice. */
const byTurn: Marker = ({ speaker, isFirst }, before) =>
  isFirst && speaker !== null && speaker !== before?.speaker ? speaker : null;

/** The anchors between the sentences of two texts, rising on both sides; sentence 0 beside sentence 0 is none. */
export function alignmentAnchors(
  source: readonly MarkedSentence[],
  target: readonly MarkedSentence[],
): readonly Point[] {
  const times = sharedOnce(source, target, ({ time, isFirst }) =>
    isFirst && time !== null ? `${time}` : null,
  );
  const headings = sharedOnce(source, target, ({ heading, isFirst }) => (isFirst ? heading : null));
  const sure = rising([...times, ...headings]);
  const turns = refined(sure, source, target, byTurn);
  const paragraphs = refined(turns, source, target, ({ isFirst }) => (isFirst ? '' : null));
  return paragraphs.filter((point) => point.source > 0 && point.target > 0);
}
