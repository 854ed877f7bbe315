/**
 * How well two paragraphs fit by their lengths alone: W. A. Gale and K. W. Church, “A program for aligning sentences
 * in bilingual corpora”, Computational Linguistics 19 (1993), pages 75 to 102. Their variance of 6.8 a character;
 * English is taken as 0.95 of its Spanish original.
 */

export interface Step {
  /** How many paragraphs of each side one row takes. */
  readonly es: number;
  readonly en: number;
}

const VARIANCE = 6.8;
const ENGLISH_PER_SPANISH = 0.95;

/** How far two lengths are from what a translation has, in standard deviations. */
export function lengthDistance(es: number, en: number): number {
  const mean = (es + en / ENGLISH_PER_SPANISH) / 2;
  return mean === 0 ? 0 : (en - es * ENGLISH_PER_SPANISH) / Math.sqrt(VARIANCE * mean);
}

/** The chance that two translations lie at least so far apart (two-sided normal tail). */
export function chance(distance: number): number {
  // Abramowitz and Stegun 26.2.17, error below 7.5e-8.
  const z = Math.abs(distance);
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, 2 * tail);
}
