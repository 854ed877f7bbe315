import type { Token } from '../tokens.ts';
import { type EdgeTask, hasRole, type Run, withBoundWords, withWordsLeftOver } from './edges.ts';
import { sureness } from './sureness.ts';
import { LINKED_FROM, type WordLink } from './train.ts';

/** UTF-16 offsets, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One side of linked text: its tokens, in order. */
export interface LinkedWords {
  readonly source: readonly Token[];
  readonly target: readonly Token[];
  /** Links by token index, each with its chance. */
  readonly links: readonly WordLink[];
}

export interface Projection {
  /** Where the selection lies in the other text, in order; empty when nothing there answers to it. */
  readonly ranges: readonly Range[];
  /** The chance that it is exact (0 … 1), calibrated: see sureness.ts. 0 when there are no ranges. */
  readonly confidence: number;
}

const NOTHING: Projection = { ranges: [], confidence: 0 };
/** A word is drawn in from this chance on, when it is likelier linked to the selection than to words outside it. */
const DRAWN_FROM = 0.1;
/** A common word at an edge is free below this chance to stand for a word outside the selection. */
const FREE_BELOW = 0.25;
/** The most words without a link of their own between two words of one cluster. */
const WIDEST_GAP = 3;
/** What a common word and a mark weigh, against a telling word. */
const LIGHT = 0.25;
const MARK = 0.05;
/** A second cluster is a range of its own from this part of the first's weight on. */
const SECOND_FROM = 0.6;

const weightOf = (token: Token | undefined): number =>
  token === undefined ? 0 : token.kind === 'mark' ? MARK : token.stop ? LIGHT : 1;

/**
 * The mark of the genitive says what other languages say with a word before the name (*de Ford*), and is taken only
 * where the selection has such a word.
 */
function endOf(token: Token | undefined, isGenitive: boolean): number {
  const mark = token && !token.stop && !isGenitive ? /['’]s?$/u.exec(token.form) : null;
  return (token?.end ?? 0) - (mark?.[0].length ?? 0);
}

interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/**
 * The words of the other text that a selection (UTF-16 offsets of the source, half-open) stands for: the largest
 * cluster of linked words, and others only where they weigh nearly as much. Nothing for a selection without words
 * or without links.
 */
export function project(words: LinkedWords, selection: Range): Projection {
  const chosen = words.source.map((token) => token.start < selection.end && token.end > selection.start);
  const inside = new Float64Array(words.target.length);
  const outside = new Float64Array(words.target.length);
  const answered = new Float64Array(words.source.length);
  for (const { source, target, chance } of words.links) {
    const side = chosen[source] ? inside : outside;
    side[target] = Math.max(side[target] ?? 0, chance);
    if (chosen[source]) answered[source] = Math.max(answered[source] ?? 0, chance);
  }
  const isDrawn = (at: number): boolean =>
    (inside[at] ?? 0) >= DRAWN_FROM && (inside[at] ?? 0) >= (outside[at] ?? 0);
  const clusters = clustersOf(words.target, isDrawn, (at) => (outside[at] ?? 0) >= 0.4, inside);
  const [best, ...others] = [...clusters].sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < LIGHT * DRAWN_FROM) return NOTHING;
  const missing = words.source.filter(
    (token, at) => chosen[at] && token.kind !== 'mark' && !token.stop && (answered[at] ?? 0) < DRAWN_FROM,
  ).length;
  const opens = chosen.indexOf(true);
  const closes = chosen.lastIndexOf(true);
  const answersTelling = (at: number) =>
    words.links.some(
      ({ source, target, chance }) =>
        target === at &&
        chance >= LINKED_FROM &&
        (source === opens || source === closes) &&
        !words.source[source]?.stop,
    );
  const edges = { begins: words.source[opens]?.stop ?? false, ends: words.source[closes]?.stop ?? false };
  const grown = withNeighbours(
    trimmed(best, words.target, edges, answersTelling),
    words.target,
    missing,
    (at) => (inside[at] ?? 0) < DRAWN_FROM && (outside[at] ?? 0) < DRAWN_FROM,
  );
  const task: EdgeTask = {
    source: words.source,
    target: words.target,
    isChosen: (at) => chosen[at] === true,
    isFree: (at) => (outside[at] ?? 0) < FREE_BELOW || (inside[at] ?? 0) >= (outside[at] ?? 0),
    isAnswered: (at, { first, last }) =>
      words.links.some(
        ({ source, target, chance }) =>
          source === at && target >= first && target <= last && chance >= LINKED_FROM,
      ),
  };
  const kept = [
    { ...grown, ...withBoundWords(withWordsLeftOver(grown, task), task) },
    ...others.filter((one) => one.weight >= SECOND_FROM * best.weight && one.weight >= 0.8),
  ]
    .sort((a, b) => a.first - b.first)
    .reduce<readonly Run[]>(withoutSeam, []);
  let sure = 0;
  let total = 0;
  for (const [at, token] of words.source.entries()) {
    if (!chosen[at]) continue;
    const weight = weightOf(token);
    total += weight;
    sure += weight * (answered[at] ?? 0);
  }
  return {
    ranges: kept.map(({ first, last }) => ({
      start: words.target[first]?.start ?? 0,
      end: endOf(words.target[last], hasRole(words.source[opens], 'preposition')),
    })),
    confidence: sureness({
      source: words.source,
      target: words.target,
      isChosen: task.isChosen,
      outside,
      runs: kept,
      linked: total > 0 ? Math.min(1, sure / total) : 0,
    }),
  };
}

/** A run that grew as far as the next one is one with it. */
function withoutSeam(runs: readonly Run[], next: Run): readonly Run[] {
  const before = runs.at(-1);
  if (!before || next.first > before.last + 1) return [...runs, next];
  return [...runs.slice(0, -1), { first: before.first, last: Math.max(before.last, next.last) }];
}

/** A selection that begins and ends with telling words is not answered with a preposition at the edge. */
function trimmed(
  cluster: Cluster,
  target: readonly Token[],
  edges: { begins: boolean; ends: boolean },
  isAnswer: (at: number) => boolean,
): Cluster {
  let { first, last } = cluster;
  const isSpare = (at: number) => target[at]?.stop === true && !isAnswer(at);
  if (!edges.begins) while (first < last && isSpare(first)) first++;
  if (!edges.ends) while (last > first && isSpare(last)) last--;
  return target[first]?.stop ? cluster : { first, last, weight: cluster.weight };
}

/** How far such a word may lie off: common words without a link of their own stand between. */
const NEAR = [1, 2, 3];

/** Telling words beside the cluster that stand for nothing else, for as many of the selection as have no answer yet. */
function withNeighbours(
  cluster: Cluster,
  target: readonly Token[],
  missing: number,
  isFree: (at: number) => boolean,
): Cluster {
  let { first, last } = cluster;
  const allLight = (from: number, to: number) =>
    target.slice(from, to).every((token, at) => token.kind === 'word' && token.stop && isFree(from + at));
  const isTelling = (at: number) => target[at]?.kind === 'word' && !target[at]?.stop && isFree(at);
  for (let left = missing; left > 0; left--) {
    const ahead = NEAR.find((step) => isTelling(last + step) && allLight(last + 1, last + step));
    const behind = NEAR.find((step) => isTelling(first - step) && allLight(first - step + 1, first));
    if (ahead !== undefined && (behind === undefined || ahead <= behind)) last += ahead;
    else if (behind !== undefined) first -= behind;
    else break;
  }
  return { first, last, weight: cluster.weight };
}

function clustersOf(
  target: readonly Token[],
  isDrawn: (at: number) => boolean,
  isTaken: (at: number) => boolean,
  chances: Float64Array,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let open: Cluster | null = null;
  let blocked = 0;
  for (const [at, token] of target.entries()) {
    if (!isDrawn(at)) {
      if (isTaken(at)) blocked += token.stop ? 1 : WIDEST_GAP;
      continue;
    }
    const weight = weightOf(token) * (chances[at] ?? 0);
    if (open && at - open.last - 1 <= WIDEST_GAP && blocked < WIDEST_GAP) {
      open = { first: open.first, last: at, weight: open.weight + weight };
      clusters[clusters.length - 1] = open;
    } else {
      open = { first: at, last: at, weight };
      clusters.push(open);
    }
    blocked = 0;
  }
  return clusters.map((cluster) => withoutOuterMarks(cluster, target));
}

function withoutOuterMarks(cluster: Cluster, target: readonly Token[]): Cluster {
  let { first, last } = cluster;
  while (first < last && target[first]?.kind === 'mark') first++;
  while (last > first && target[last]?.kind === 'mark') last--;
  return { first, last, weight: cluster.weight };
}

/** The same links seen from the other side. */
export function turned({ source, target, links }: LinkedWords): LinkedWords {
  return {
    source: target,
    target: source,
    links: links.map((link) => ({ source: link.target, target: link.source, chance: link.chance })),
  };
}
