import { diagonal } from './model1.ts';
import type { NumberedPair, TranslationTable } from './translation-table.ts';

/** Chance that a target word stands for nothing. */
const NOTHING = 0.15;
/** Jumps further than this are counted together. */
const FURTHEST = 8;
const JUMPS = 2 * FURTHEST + 1;
/** Longer stretches are aligned by words and diagonal alone: jumps cost the square of the length. */
const LONGEST = 250;

/** How often the next word's counterpart lies so many words on from this one's (Vogel, Ney and Tillmann 1996). */
export class Jumps {
  readonly chances: Float64Array;
  readonly counts = new Float64Array(JUMPS);

  constructor() {
    this.chances = new Float64Array(JUMPS);
    for (let at = 0; at < JUMPS; at++)
      this.chances[at] = Math.exp(-Math.abs(at - FURTHEST - 1) * 0.7) + 0.003;
  }

  settle(): void {
    const sum = this.counts.reduce((total, count) => total + count, 0);
    for (let at = 0; at < JUMPS; at++) {
      this.chances[at] = ((this.counts[at] ?? 0) + 1) / (sum + JUMPS);
      this.counts[at] = 0;
    }
  }
}

const jumpIndex = (jump: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, jump)) + FURTHEST;

/** Chances that target word j stands for source word i: cell j × sources + i. */
export type Links = Float64Array;

/** Each target word by itself: words and diagonal, no jumps. */
function singly(pair: NumberedPair, chances: Float64Array): Links {
  const { sources, targets, entries, nulls } = pair;
  const links = new Float64Array(sources * targets);
  const places = new Float64Array(sources);
  for (let j = 0; j < targets; j++) {
    diagonal(j, sources, targets, places);
    let sum = NOTHING * (chances[nulls[j] ?? 0] ?? 0);
    for (let i = 0; i < sources; i++) {
      const cell = j * sources + i;
      const score = (1 - NOTHING) * (places[i] ?? 0) * (chances[entries[cell] ?? 0] ?? 0);
      links[cell] = score;
      sum += score;
    }
    for (let i = 0; i < sources; i++)
      links[j * sources + i] = sum > 0 ? (links[j * sources + i] ?? 0) / sum : 0;
  }
  return links;
}

/** Room for the sums of a pair: made once, overwritten by every pair, as nothing is read that was not written before. */
let scratch = { forward: new Float64Array(4096), backward: new Float64Array(4096) };

function scratchOf(size: number): typeof scratch {
  if (scratch.forward.length < size)
    scratch = { forward: new Float64Array(size), backward: new Float64Array(size) };
  return scratch;
}

/**
 * Forward–backward over a pair. States 0 … n−1: the word stands for source word i; n … 2n−1: for nothing, and the
 * last counterpart was i − n (Och and Ney 2003). Counts the jumps into `jumps` when `counting`.
 */
export function hmmLinks(
  pair: NumberedPair,
  table: TranslationTable,
  jumps: Jumps,
  counting: boolean,
): Links {
  const { sources: n, targets: m, entries, nulls } = pair;
  const { chances } = table;
  if (n === 0 || m === 0) return new Float64Array(0);
  if (n > LONGEST || m > LONGEST) return singly(pair, chances);
  const width = 2 * n;
  const { forward, backward } = scratchOf(m * width);
  // Beyond FURTHEST every jump has one of two chances, so that only near ones are walked: n × JUMPS, not n × n.
  const farBack = jumps.chances[0] ?? 0;
  const farOn = jumps.chances[JUMPS - 1] ?? 0;
  const shares = new Float64Array(n);
  for (let from = 0; from < n; from++) {
    let sum = farBack * Math.max(0, from - FURTHEST) + farOn * Math.max(0, n - 1 - from - FURTHEST);
    for (let to = Math.max(0, from - FURTHEST); to <= Math.min(n - 1, from + FURTHEST); to++) {
      sum += jumps.chances[to - from + FURTHEST] ?? 0;
    }
    shares[from] = (1 - NOTHING) / sum;
  }
  const sums = new Float64Array(n + 1);
  const given = new Float64Array(n);
  const start = new Float64Array(n);
  diagonal(0, n, m, start);
  const emit = (j: number, i: number): number => chances[entries[j * n + i] ?? 0] ?? 0;
  for (let j = 0; j < m; j++) {
    const row = j * width;
    const none = chances[nulls[j] ?? 0] ?? 0;
    let sum = 0;
    for (let from = 0; j > 0 && from < n; from++) {
      const before = row - width + from;
      const share = ((forward[before] ?? 0) + (forward[before + n] ?? 0)) * (shares[from] ?? 0);
      given[from] = share;
      sums[from + 1] = (sums[from] ?? 0) + share;
    }
    for (let i = 0; i < n; i++) {
      let into = 0;
      let stay = 0;
      if (j === 0) {
        into = (1 - NOTHING) * (start[i] ?? 0);
        stay = NOTHING * (start[i] ?? 0);
      } else {
        const before = row - width;
        const low = Math.max(0, i - FURTHEST);
        const high = Math.min(n - 1, i + FURTHEST);
        into = farOn * (sums[low] ?? 0) + farBack * ((sums[n] ?? 0) - (sums[high + 1] ?? 0));
        for (let from = low; from <= high; from++) {
          into += (given[from] ?? 0) * (jumps.chances[i - from + FURTHEST] ?? 0);
        }
        stay = NOTHING * ((forward[before + i] ?? 0) + (forward[before + n + i] ?? 0));
      }
      forward[row + i] = into * emit(j, i);
      forward[row + n + i] = stay * none;
      sum += (forward[row + i] ?? 0) + (forward[row + n + i] ?? 0);
    }
    const scale = sum > 0 ? 1 / sum : 0;
    for (let at = row; at < row + width; at++) forward[at] = (forward[at] ?? 0) * scale;
  }
  backward.fill(1, (m - 1) * width, m * width);
  for (let j = m - 2; j >= 0; j--) {
    const row = j * width;
    const next = row + width;
    const none = chances[nulls[j + 1] ?? 0] ?? 0;
    let sum = 0;
    for (let to = 0; to < n; to++) {
      const share = emit(j + 1, to) * (backward[next + to] ?? 0);
      given[to] = share;
      sums[to + 1] = (sums[to] ?? 0) + share;
    }
    for (let i = 0; i < n; i++) {
      const low = Math.max(0, i - FURTHEST);
      const high = Math.min(n - 1, i + FURTHEST);
      let near = farBack * (sums[low] ?? 0) + farOn * ((sums[n] ?? 0) - (sums[high + 1] ?? 0));
      for (let to = low; to <= high; to++) near += (given[to] ?? 0) * (jumps.chances[to - i + FURTHEST] ?? 0);
      const on = (shares[i] ?? 0) * near + NOTHING * none * (backward[next + n + i] ?? 0);
      backward[row + i] = on;
      backward[row + n + i] = on;
      sum += on;
    }
    const scale = sum > 0 ? n / sum : 0;
    for (let at = row; at < row + width; at++) backward[at] = (backward[at] ?? 0) * scale;
  }
  const links = new Float64Array(n * m);
  for (let j = 0; j < m; j++) {
    const row = j * width;
    let sum = 0;
    for (let at = row; at < row + width; at++) sum += (forward[at] ?? 0) * (backward[at] ?? 0);
    if (sum <= 0) continue;
    for (let i = 0; i < n; i++) links[j * n + i] = ((forward[row + i] ?? 0) * (backward[row + i] ?? 0)) / sum;
    if (counting && j > 0) {
      // Where the links are settled the jump between neighbours is that of their expected places.
      for (let to = 0; to < n; to++) {
        const here = links[j * n + to] ?? 0;
        if (here < 0.05) continue;
        for (let from = 0; from < n; from++) {
          const there = links[(j - 1) * n + from] ?? 0;
          const at = jumpIndex(to - from);
          if (there >= 0.05) jumps.counts[at] = (jumps.counts[at] ?? 0) + here * there;
        }
      }
    }
  }
  return links;
}

/** One direction of the model. */
export interface Direction {
  readonly table: TranslationTable;
  readonly jumps: Jumps;
}

/**
 * A round of expectation and maximisation of both directions at once, each counting only as much of a link as the
 * other grants it (alignment by agreement, Liang, Taskar and Klein 2006): without it rare words draw everything.
 */
export function agreeingRound(forward: Direction, backward: Direction): void {
  for (const [at, pair] of forward.table.pairs.entries()) {
    const back = backward.table.pairs[at];
    if (!back) continue;
    const there = hmmLinks(pair, forward.table, forward.jumps, true);
    const here = hmmLinks(back, backward.table, backward.jumps, true);
    const { sources: n, targets: m } = pair;
    const agreed = there.map((chance, cell) => {
      const j = Math.floor(cell / n);
      return chance * (here[(cell - j * n) * m + j] ?? 0);
    });
    count(pair, forward.table, (j, i) => agreed[j * n + i] ?? 0);
    count(back, backward.table, (i, j) => agreed[j * n + i] ?? 0);
  }
  for (const { table, jumps } of [forward, backward]) {
    table.settle();
    jumps.settle();
  }
}

function count(pair: NumberedPair, table: TranslationTable, link: (j: number, i: number) => number): void {
  const { sources, targets, entries, nulls } = pair;
  for (let j = 0; j < targets; j++) {
    let rest = 1;
    for (let i = 0; i < sources; i++) {
      const chance = link(j, i);
      rest -= chance;
      const entry = entries[j * sources + i] ?? 0;
      table.counts[entry] = (table.counts[entry] ?? 0) + chance;
    }
    const none = nulls[j] ?? 0;
    table.counts[none] = (table.counts[none] ?? 0) + Math.max(0, rest);
  }
}
