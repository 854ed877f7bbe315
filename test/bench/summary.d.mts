import type { Measured } from './measured.ts';

export interface Row extends Omit<Measured, 'samples'> {
  readonly p50: number;
  readonly p95: number;
  readonly n: number;
}
export function percentile(samples: readonly number[], share: number): number;
export function summarise(measured: Measured): Row;
