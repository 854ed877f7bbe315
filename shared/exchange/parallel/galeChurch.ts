/**
 * Aligns two lists of paragraphs by their lengths alone, in order: W. A. Gale and K. W. Church, “A program for
 * aligning sentences in bilingual corpora”, Computational Linguistics 19 (1993), pages 75 to 102. Their
 * variance of 6.8 a character and their priors; English is taken as 0.95 of its Spanish original.
 */

export interface Step {
  /** How many paragraphs of each side one row takes. */
  readonly es: number;
  readonly en: number;
}

const VARIANCE = 6.8;
const ENGLISH_PER_SPANISH = 0.95;
interface WeighedStep extends Step {
  readonly cost: number;
}
const weighed = (es: number, en: number, prior: number): WeighedStep => ({ es, en, cost: -Math.log(prior) });
const STEPS: readonly WeighedStep[] = [
  weighed(1, 1, 0.89),
  weighed(2, 1, 0.0445),
  weighed(1, 2, 0.0445),
  weighed(2, 2, 0.011),
  weighed(1, 0, 0.005),
  weighed(0, 1, 0.005),
];
const [SPANISH_ALONE, ENGLISH_ALONE] = [4, 5];
const ALONE = -Math.log(0.005);
/** Cells of the table: so many take about a second. */
const MOST_CELLS = 4_000_000;

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

/** -log of the chance, by hundredths of a standard deviation; beyond ten nothing gets less likely. */
const UNLIKELIHOOD = Float64Array.from(
  { length: 1001 },
  (_, hundredths) => -Math.log(Math.max(chance(hundredths / 100), 1e-12)),
);
const unlikelihood = (es: number, en: number) =>
  UNLIKELIHOOD[Math.min(1000, Math.round(100 * Math.abs(lengthDistance(es, en))))] ?? 0;

/**
 * The cheapest rows, in order, that use every paragraph once. `mismatch` is an extra cost (natural logarithm
 * units) of the paragraphs `es` and `en` opening a row together. Time and memory: the table, or, for long
 * texts, a band along its diagonal.
 */
export function alignLengths(
  es: readonly number[],
  en: readonly number[],
  mismatch: (es: number, en: number) => number = () => 0,
): Step[] {
  const [rows, columns] = [es.length + 1, en.length + 1];
  const half = halfBand(rows, columns);
  const width = Math.min(columns, 2 * half + 1);
  const from = (row: number) =>
    Math.max(0, Math.min(columns - width, Math.round((row / Math.max(1, rows - 1)) * (columns - 1)) - half));
  const steps = new Int8Array(rows * width).fill(-1);
  const costs: Float64Array[] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    costs.push(line);
    const start = from(row);
    if (row === 0) line[0] = 0;
    for (let which = 0; which < STEPS.length; which++) {
      const step = STEPS[which];
      if (!step || step.es > row || step.en === 0) continue;
      relax(line, row, start, step, which);
    }
    // A paragraph that stands alone in English comes from this very line, left to right, once it is filled.
    relaxAlone(line, row, start);
    // Only two lines back are ever asked for.
    if (row >= 2) costs[row - 2] = new Float64Array(0);
  }
  return walkBack();

  function relax(line: Float64Array, row: number, start: number, step: WeighedStep, which: number): void {
    const row0 = row - step.es;
    const before = costs[row0];
    if (!before || step.es === 0) return;
    const shift = start - step.en - from(row0);
    const spanish = (es[row0] ?? 0) + (step.es > 1 ? (es[row0 + 1] ?? 0) : 0);
    for (let offset = 0; offset < width; offset++) {
      const base = before[offset + shift];
      if (base === undefined || base >= (line[offset] ?? 0)) continue;
      const column = start + offset - step.en;
      const english = (en[column] ?? 0) + (step.en > 1 ? (en[column + 1] ?? 0) : 0);
      const cost = base + step.cost + unlikelihood(spanish, english) + mismatch(row0, column);
      if (cost < (line[offset] ?? 0)) {
        line[offset] = cost;
        steps[row * width + offset] = which;
      }
    }
  }

  function relaxAlone(line: Float64Array, row: number, start: number): void {
    const above = row > 0 ? costs[row - 1] : undefined;
    const shift = row > 0 ? start - from(row - 1) : 0;
    for (let offset = 0; offset < width; offset++) {
      const here = line[offset] ?? Number.POSITIVE_INFINITY;
      const spanishAlone = (above?.[offset + shift] ?? Number.POSITIVE_INFINITY) + ALONE;
      const englishAlone = (offset > 0 ? (line[offset - 1] ?? 0) : Number.POSITIVE_INFINITY) + ALONE;
      const least = Math.min(spanishAlone, englishAlone);
      if (least >= here) continue;
      line[offset] = least;
      steps[row * width + offset] = spanishAlone <= englishAlone ? SPANISH_ALONE : ENGLISH_ALONE;
    }
  }

  function walkBack(): Step[] {
    const path: Step[] = [];
    let [row, column] = [rows - 1, columns - 1];
    while (row > 0 || column > 0) {
      const which = steps[row * width + column - from(row)] ?? -1;
      const step = STEPS[which] ?? (row > 0 ? { es: 1, en: 0 } : { es: 0, en: 1 });
      path.push({ es: step.es, en: step.en });
      row -= step.es;
      column -= step.en;
    }
    return path.reverse();
  }
}

function halfBand(rows: number, columns: number): number {
  if (rows * columns <= MOST_CELLS) return columns;
  return Math.max(50, Math.floor(MOST_CELLS / rows / 2));
}
