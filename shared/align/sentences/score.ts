import type { Evidence, SideEvidence } from './evidence.ts';
import { type LengthModel, lengthOdds } from './length.ts';
import type { PreparedText } from './prepared.ts';

/** Length counts twice; words a little more than half the sum of both ways, as measured on half of ../shared/align. */
export const WEIGHTS = { length: 2, words: 0.6 };

/** Off the score of a bead in which a bracketed note and spoken words would stand for each other, or be one. */
const NOTE_MISPLACED = 4;

/** In mean sentences: a longer stretch meets anything by chance, and its words must still count for something. */
const LARGEST = 4;

/** Which words of a source sentence and of a target sentence find a partner in each other. */
interface Match {
  readonly source: number[];
  readonly target: number[];
}

/** One source sentence against a stretch of target sentences. */
export interface MatchRow {
  readonly from: number;
  readonly matches: readonly (Match | undefined)[];
}

/** What a found word adds over a missed one, by type, without the length of the other side. */
interface Gains {
  readonly odds: Float64Array;
  readonly logChance: Float64Array;
  readonly chance: Float64Array;
}

function gainsOf({ hit, chance }: SideEvidence): Gains {
  return {
    odds: hit.map((likely) => (likely > 0 ? Math.log(likely / (1 - likely)) : 0)),
    logChance: chance.map((rate) => Math.log(Math.max(rate, 1e-9))),
    chance,
  };
}

/** log(1 − exp(−x)) for x = rate × length, by its series where that is exact enough. */
function logMet(logRate: number, rate: number, length: number, logLength: number): number {
  const x = rate * length;
  return x < 1 ? logRate + logLength - x / 2 + (x * x) / 24 : Math.log(1 - Math.exp(-x));
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Scores beads of two prepared texts: log odds against the same number of sentences set side by side at random. */
export class Scorer {
  readonly #source: PreparedText;
  readonly #target: PreparedText;
  readonly #evidence: Evidence;
  readonly #length: LengthModel;
  readonly #sourceGains: Gains;
  readonly #targetGains: Gains;
  readonly #sourceMean: number;
  readonly #targetMean: number;
  readonly #sourceSeen: Int32Array;
  readonly #targetSeen: Int32Array;
  #stamp = 0;

  constructor(source: PreparedText, target: PreparedText, evidence: Evidence, length: LengthModel) {
    this.#source = source;
    this.#target = target;
    this.#evidence = evidence;
    this.#length = length;
    this.#sourceGains = gainsOf(evidence.source);
    this.#targetGains = gainsOf(evidence.target);
    this.#sourceMean = meanOf(source.lengths);
    this.#targetMean = meanOf(target.lengths);
    this.#sourceSeen = new Int32Array(source.types.length);
    this.#targetSeen = new Int32Array(target.types.length);
  }

  /**
   * The words that a source sentence shares with the target sentences at positions `from` to `to` (inclusive).
   * `positions` gives the position of a target sentence, ascending with it, −1 for those left out.
   */
  row(sentence: number, from: number, to: number, targets: Int32Array, positions: Int32Array): MatchRow {
    const matches: (Match | undefined)[] = new Array(Math.max(0, to - from + 1));
    const first = targets[from] ?? 0;
    const last = targets[to] ?? -1;
    for (const type of this.#source.words[sentence] ?? []) {
      for (const partner of this.#evidence.partners[type] ?? []) {
        const places = this.#target.places[partner];
        if (!places) continue;
        for (let at = firstFrom(places, first); at < places.length; at++) {
          const place = places[at] ?? 0;
          if (place > last) break;
          const position = (positions[place] ?? -1) - from;
          if (position < 0) continue;
          let match = matches[position];
          if (!match) {
            match = { source: [], target: [] };
            matches[position] = match;
          }
          if (match.source[match.source.length - 1] !== type) match.source.push(type);
          if (!match.target.includes(partner)) match.target.push(partner);
        }
      }
    }
    return { from, matches };
  }

  /** Words and lengths of a bead, without the prior of its type. `columns` are positions; `rows` belong to `sources`. */
  bead(
    rows: readonly (MatchRow | undefined)[],
    sources: Int32Array,
    firstSource: number,
    sourceCount: number,
    targets: Int32Array,
    firstTarget: number,
    targetCount: number,
  ): number {
    const { source, target } = this.#evidence;
    let sourceLength = 0;
    let targetLength = 0;
    let sum = 0;
    let sourceChances = 0;
    let targetChances = 0;
    let sourceNotes = 0;
    let targetNotes = 0;
    for (let k = 0; k < sourceCount; k++) {
      const sentence = sources[firstSource + k] ?? 0;
      sourceLength += this.#source.lengths[sentence] ?? 1;
      sum += source.misses[sentence] ?? 0;
      sourceChances += source.chances[sentence] ?? 0;
      sourceNotes += this.#source.notes[sentence] ?? 0;
    }
    for (let k = 0; k < targetCount; k++) {
      const sentence = targets[firstTarget + k] ?? 0;
      targetLength += this.#target.lengths[sentence] ?? 1;
      sum += target.misses[sentence] ?? 0;
      targetChances += target.chances[sentence] ?? 0;
      targetNotes += this.#target.notes[sentence] ?? 0;
    }
    const sourceSize = Math.min(LARGEST, sourceLength / this.#sourceMean);
    const targetSize = Math.min(LARGEST, targetLength / this.#targetMean);
    const logSourceSize = Math.log(sourceSize);
    const logTargetSize = Math.log(targetSize);
    sum += sourceChances * targetSize + targetChances * sourceSize;
    const { odds, logChance, chance } = this.#sourceGains;
    for (let k = 0; k < sourceCount; k++) {
      const row = rows[k];
      if (!row) continue;
      const stamp = ++this.#stamp;
      for (let l = 0; l < targetCount; l++) {
        const match = row.matches[firstTarget + l - row.from];
        if (!match) continue;
        for (const type of match.source) {
          if (this.#sourceSeen[type] === stamp) continue;
          this.#sourceSeen[type] = stamp;
          const rate = chance[type] ?? 0;
          sum +=
            (odds[type] ?? 0) -
            logMet(logChance[type] ?? 0, rate, targetSize, logTargetSize) -
            rate * targetSize;
        }
      }
    }
    const back = this.#targetGains;
    for (let l = 0; l < targetCount; l++) {
      const stamp = ++this.#stamp;
      for (let k = 0; k < sourceCount; k++) {
        const row = rows[k];
        const match = row?.matches[firstTarget + l - row.from];
        if (!match) continue;
        for (const type of match.target) {
          if (this.#targetSeen[type] === stamp) continue;
          this.#targetSeen[type] = stamp;
          const rate = back.chance[type] ?? 0;
          sum +=
            (back.odds[type] ?? 0) -
            logMet(back.logChance[type] ?? 0, rate, sourceSize, logSourceSize) -
            rate * sourceSize;
        }
      }
    }
    const score = WEIGHTS.words * sum + WEIGHTS.length * lengthOdds(this.#length, sourceLength, targetLength);
    const mixed =
      sourceNotes > 0 !== targetNotes > 0 ||
      sourceNotes % sourceCount !== 0 ||
      targetNotes % targetCount !== 0;
    return mixed ? score - NOTE_MISPLACED : score;
  }
}

/** The first index of an ascending list whose value is at least `value`. */
function firstFrom(places: Int32Array, value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
