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
const STEPS: readonly (Step & { readonly prior: number })[] = [
  { es: 1, en: 1, prior: 0.89 },
  { es: 1, en: 0, prior: 0.005 },
  { es: 0, en: 1, prior: 0.005 },
  { es: 2, en: 1, prior: 0.0445 },
  { es: 1, en: 2, prior: 0.0445 },
  { es: 2, en: 2, prior: 0.011 },
];
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
  const costs: Float64Array<ArrayBuffer>[] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const start = from(row);
    for (let offset = 0; offset < width; offset++) {
      const column = start + offset;
      if (row === 0 && column === 0) {
        line[0] = 0;
        continue;
      }
      for (const [which, step] of STEPS.entries()) {
        const [row0, column0] = [row - step.es, column - step.en];
        if (row0 < 0 || column0 < 0) continue;
        const before = (step.es === 0 ? line : costs[row0])?.[column0 - from(row0)];
        if (before === undefined || before === Number.POSITIVE_INFINITY) continue;
        const cost = before + costOf(step, row0, column0);
        if (cost < (line[offset] ?? 0)) {
          line[offset] = cost;
          steps[row * width + offset] = which;
        }
      }
    }
    costs.push(line);
    // Only two lines back are ever asked for.
    if (row >= 2) costs[row - 2] = new Float64Array(0);
  }
  return walkBack();

  function costOf(step: (typeof STEPS)[number], row: number, column: number): number {
    const prior = -Math.log(step.prior);
    if (step.es === 0 || step.en === 0) return prior;
    const length = (list: readonly number[], at: number, count: number) =>
      (list[at] ?? 0) + (count > 1 ? (list[at + 1] ?? 0) : 0);
    const distance = lengthDistance(length(es, row, step.es), length(en, column, step.en));
    return prior - Math.log(Math.max(chance(distance), 1e-12)) + mismatch(row, column);
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
