import type { ParallelFinding } from '../../shared/exchange/parallel/finding.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import type { ParallelReview } from './parallel-rows.ts';

/** What the rows of two parallel texts share. */
export interface ParallelTools {
  readonly review: ParallelReview;
  /** The languages left to right: the original first. */
  readonly sides: readonly [UiLanguage, UiLanguage];
  /** The row under mending, or null. */
  readonly inHand: string | null;
  take(id: string | null): void;
  /** Takes a step of mending, or says that it cannot be. */
  mend(next: ParallelFinding | null): void;
  check(id: string, isRight: boolean): void;
}
