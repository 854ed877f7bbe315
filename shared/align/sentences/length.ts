/** How the lengths of true pairs and of chance pairs are spread: log ratios, normally distributed. */
export interface LengthModel {
  /** log of target letters for one source letter. */
  readonly logRatio: number;
  /** Variance of the log ratio of two sentences that have nothing to do with each other. */
  readonly chanceVariance: number;
}

/** Variance of the log ratio of true pairs: a part that stays, and one that shrinks with the letters. */
const STEADY = 0.02;
const BY_LETTER = 2.5;
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

/** Log odds that two stretches of these many letters stand for each other rather than meet by chance. */
export function lengthOdds(model: LengthModel, source: number, target: number): number {
  const off = (Math.log(target / source) - model.logRatio) ** 2;
  const own = STEADY + BY_LETTER / Math.min(source, target);
  const variance = Math.min(own, model.chanceVariance);
  return 0.5 * (Math.log(model.chanceVariance / variance) + off / model.chanceVariance - off / variance);
}
