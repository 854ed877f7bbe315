import type { FlagRange } from '../flag.ts';
import type { Clock, Unit } from './number-words.ts';

/**
 * Why a number may be put otherwise, or not at all, without a fault: `one` is mostly an article; `ordinal` and
 * `round` words (first, thousands) are asked about only where the other side has another such word; `open` never.
 */
export type Softness = 'one' | 'ordinal' | 'round' | 'open';

/** A number, an amount, a time of day or a day of the calendar that a text names. */
export interface Quantity extends FlagRange {
  readonly what: 'number' | 'month' | 'weekday';
  /** What it may stand for: "2.500" is 2500 or 2.5. Empty where only `readings` tell. */
  readonly values: readonly number[];
  readonly unit: Unit | null;
  readonly clock: Clock | null;
  readonly softness: Softness | null;
  /** Other ways to read it, each as several quantities: 5/1 is the 5th of January or the 1st of May. */
  readonly readings: readonly (readonly Quantity[])[];
}
