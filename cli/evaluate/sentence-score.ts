export interface ScoredBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
const rounded = (value: number): number => Number(value.toFixed(4));
const isAlone = (bead: ScoredBead): boolean => bead.source.length === 0 || bead.target.length === 0;
const keyOf = (bead: ScoredBead): string => `${bead.source.join()}:${bead.target.join()}`;

/** Which beads share a line of both sides with one of `others`. */
function touching(beads: readonly ScoredBead[], others: readonly ScoredBead[]): readonly boolean[] {
  const pairs = new Set(
    others.flatMap((bead) => bead.source.flatMap((s) => bead.target.map((t) => `${s} ${t}`))),
  );
  return beads.map((bead) => bead.source.some((s) => bead.target.some((t) => pairs.has(`${s} ${t}`))));
}

const left = (beads: readonly ScoredBead[]): ReadonlySet<string> =>
  new Set(
    beads
      .filter(isAlone)
      .flatMap((bead) => [...bead.source.map((s) => `s${s}`), ...bead.target.map((t) => `t${t}`)]),
  );

/**
 * Strict: the very same bead. Lax: shares a line of both sides with a gold bead. Beads with an empty side count in
 * precision, not in recall. Omissions: lines left without a partner. The counts of ../shared/align/score.mjs.
 */
export class SentenceScore {
  #out = 0;
  #gold = 0;
  #strictFound = 0;
  #strictMet = 0;
  #laxFound = 0;
  #laxMet = 0;
  #leftOut = 0;
  #leftGold = 0;
  #leftBoth = 0;

  /** Counts a document; true for each bead of `out` that is exactly one of `gold`. */
  add(gold: readonly ScoredBead[], out: readonly ScoredBead[]): readonly boolean[] {
    const goldKeys = new Set(gold.map(keyOf));
    const outKeys = new Set(out.map(keyOf));
    const hits = out.map((bead) => goldKeys.has(keyOf(bead)));
    const whole = gold.filter((bead) => !isAlone(bead));
    const touches = touching(out, gold);
    this.#out += out.length;
    this.#gold += whole.length;
    this.#strictFound += hits.filter(Boolean).length;
    this.#laxFound += out.filter((bead, at) => (isAlone(bead) ? hits[at] : touches[at])).length;
    this.#strictMet += whole.filter((bead) => outKeys.has(keyOf(bead))).length;
    this.#laxMet += touching(whole, out).filter(Boolean).length;
    const [goldLeft, outLeft] = [left(gold), left(out)];
    this.#leftGold += goldLeft.size;
    this.#leftOut += outLeft.size;
    this.#leftBoth += Array.from(outLeft).filter((line) => goldLeft.has(line)).length;
    return hits;
  }

  figures(): { strictF1: number; laxF1: number; omissionF1: number } {
    const part = (count: number, all: number) => count / Math.max(1, all);
    return {
      strictF1: rounded(f1(part(this.#strictFound, this.#out), part(this.#strictMet, this.#gold))),
      laxF1: rounded(f1(part(this.#laxFound, this.#out), part(this.#laxMet, this.#gold))),
      omissionF1: rounded(f1(part(this.#leftBoth, this.#leftOut), part(this.#leftBoth, this.#leftGold))),
    };
  }
}
