import type { Stacks } from '../store/entry.ts';

export interface HistoryRow {
  /** The journal number of the step; 0 is the state before the first one. */
  readonly seq: number;
  readonly isUndone: boolean;
  readonly isNow: boolean;
}

/** What can be gone to, newest first: what was undone, then what stands, then the beginning. */
export function historyRows({ done, undone }: Stacks): readonly HistoryRow[] {
  const now = done.at(-1) ?? 0;
  const later = undone.map((seq) => ({ seq, isUndone: true, isNow: false }));
  const earlier = done.map((seq) => ({ seq, isUndone: false, isNow: seq === now })).reverse();
  return [...later, ...earlier, { seq: 0, isUndone: false, isNow: now === 0 }];
}
