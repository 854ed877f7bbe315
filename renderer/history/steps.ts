import type { Stacks } from '../store/entry.ts';

export interface HistoryRow {
  /** The journal number of the step that names the row; 0 is the state before the first one. */
  readonly seq: number;
  /** Of the last that goes on with it, where one is when the step is gone to: its own where nothing does. */
  readonly last: number;
  readonly isUndone: boolean;
  readonly isNow: boolean;
}

/**
 * What can be gone to, newest first: what was undone, then what stands, then the beginning. What only goes on with a
 * step is one row with it.
 */
export function historyRows({ done, undone, continuations }: Stacks): readonly HistoryRow[] {
  const now = done.at(-1) ?? 0;
  const goesOn = new Set(continuations);
  const rows: HistoryRow[] = [{ seq: 0, last: 0, isUndone: false, isNow: now === 0 }];
  const add = (seq: number, isUndone: boolean) => {
    const before = rows.at(-1);
    const isNow = seq === now;
    if (!goesOn.has(seq) || !before || before.seq === 0) rows.push({ seq, last: seq, isUndone, isNow });
    else rows[rows.length - 1] = { ...before, last: seq, isNow: before.isNow || isNow };
  };
  for (const seq of done) add(seq, false);
  for (const seq of [...undone].reverse()) add(seq, true);
  return rows.reverse();
}
