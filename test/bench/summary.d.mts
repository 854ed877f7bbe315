import type { Measured } from './measured.ts';

export interface Row extends Omit<Measured, 'samples' | 'ours'> {
  /** Null where it was not run. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly n: number;
}
export function percentile(samples: readonly number[], share: number): number;
export function summarise(measured: Measured): Row;
export function ratios(measured: readonly Measured[], rows: readonly Row[]): string[];
