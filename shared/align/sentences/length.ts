/** How the lengths of true pairs and of chance pairs are spread: log ratios, normally distributed. */
export interface LengthModel {
  /** log of target letters for one source letter. */
  readonly logRatio: number;
  /** Variance of the log ratio of two sentences that have nothing to do with each other. */
  readonly chanceVariance: number;
}

/** Variance of the log ratio of true pairs: a part that stays, and one that shrinks with the letters. */
const STEADY = 0.014;
const BY_LETTER = 1.9;
const LEAST_CHANCE = 0.3;

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function logVariance(lengths: Float64Array): number {
  const logs = lengths.map((length) => Math.log(length));
  const middle = mean(logs);
  return mean(logs.map((value) => (value - middle) ** 2));
}

/** Measured on the whole of both sides; with little text the ratio is held near 1. */
export function lengthModel(source: Float64Array, target: Float64Array): LengthModel {
  const total = (lengths: Float64Array) => lengths.reduce((sum, value) => sum + value, 600);
  const logRatio = Math.log(total(target) / total(source));
  return {
    logRatio: Math.max(-0.7, Math.min(0.7, logRatio)),
    chanceVariance: Math.max(LEAST_CHANCE, logVariance(source) + logVariance(target)),
  };
}

/** Stretches up to so many letters are looked up. */
const TABLE = 4096;

/** Log odds that two stretches of so many letters stand for each other rather than meet by chance. */
export class LengthOdds {
  readonly #model: LengthModel;
  readonly #logs = new Float64Array(TABLE);
  readonly #variances = new Float64Array(TABLE);
  readonly #halfLogs = new Float64Array(TABLE);

  constructor(model: LengthModel) {
    this.#model = model;
    for (let letters = 1; letters < TABLE; letters++) {
      const variance = this.#varianceOf(letters);
      this.#logs[letters] = Math.log(letters);
      this.#variances[letters] = variance;
      this.#halfLogs[letters] = 0.5 * Math.log(model.chanceVariance / variance);
    }
  }

  #varianceOf(letters: number): number {
    return Math.min(STEADY + BY_LETTER / letters, this.#model.chanceVariance);
  }

  /** log of a number of letters. */
  log(letters: number): number {
    return letters < TABLE ? (this.#logs[letters] ?? 0) : Math.log(letters);
  }

  /** `sourceLog` and `targetLog` are the logs of the letters. */
  of(source: number, target: number, sourceLog: number, targetLog: number): number {
    const { chanceVariance, logRatio } = this.#model;
    const off = (targetLog - sourceLog - logRatio) ** 2;
    const least = Math.min(source, target);
    const variance = least < TABLE ? (this.#variances[least] ?? 1) : this.#varianceOf(least);
    const half = least < TABLE ? (this.#halfLogs[least] ?? 0) : 0.5 * Math.log(chanceVariance / variance);
    return half + 0.5 * (off / chanceVariance - off / variance);
  }
}
