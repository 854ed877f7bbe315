import type { UiLanguage } from '../../model/records.ts';
import type { ParallelFinding } from './finding.ts';
import { type Group, settleRows } from './rows.ts';

/**
 * Moves the borders between rows. Each gives a new finding, or null where there is nothing to move; every
 * paragraph stays in it once and in its order.
 */
export type MendedRows = ParallelFinding | null;

/** Makes one row of a row and the next. */
export function mergeRowWithNext(finding: ParallelFinding, rowId: string): MendedRows {
  const { at, groups } = rowsOf(finding, rowId);
  const [row, next] = [groups[at], groups[at + 1]];
  if (!row || !next) return null;
  const merged = { id: row.id, es: [...row.es, ...next.es], en: [...row.en, ...next.en] };
  return withRows(finding, groups.toSpliced(at, 2, merged));
}

/** Cuts a row after so many paragraphs of each side; both halves must hold something. */
export function splitRow(
  finding: ParallelFinding,
  rowId: string,
  after: Readonly<Record<UiLanguage, number>>,
): MendedRows {
  const { at, groups } = rowsOf(finding, rowId);
  const row = groups[at];
  if (!row) return null;
  const first = { id: row.id, es: row.es.slice(0, after.es), en: row.en.slice(0, after.en) };
  const second = { id: freshId(groups), es: row.es.slice(after.es), en: row.en.slice(after.en) };
  if (isEmpty(first) || isEmpty(second) || after.es < 0 || after.en < 0) return null;
  return withRows(finding, groups.toSpliced(at, 1, first, second));
}

/** Moves a side's first paragraph to the end of the row before, or its last to the start of the row after. */
export function movePiece(
  finding: ParallelFinding,
  rowId: string,
  side: UiLanguage,
  direction: 'up' | 'down',
): MendedRows {
  const { at, groups } = rowsOf(finding, rowId);
  const row = groups[at];
  const piece = direction === 'up' ? row?.[side][0] : row?.[side].at(-1);
  if (!row || !piece || (direction === 'up' && at === 0)) return null;
  const rest = { ...row, [side]: direction === 'up' ? row[side].slice(1) : row[side].slice(0, -1) };
  if (direction === 'up') {
    const before = groups[at - 1];
    if (!before) return null;
    return withRows(
      finding,
      groups.toSpliced(at - 1, 2, { ...before, [side]: [...before[side], piece] }, rest),
    );
  }
  const next = groups[at + 1] ?? { id: freshId(groups), es: [], en: [] };
  return withRows(finding, groups.toSpliced(at, 2, rest, { ...next, [side]: [piece, ...next[side]] }));
}

/**
 * Shifts a whole side from a row on: down leaves this row's side empty, up gives it to the row before. A row
 * whose side is empty takes the shift up, so that what is right further on stays right.
 */
export function shiftSide(
  finding: ParallelFinding,
  rowId: string,
  side: UiLanguage,
  direction: 'up' | 'down',
): MendedRows {
  const { at, groups } = rowsOf(finding, rowId);
  const row = groups[at];
  if (!row || row[side].length === 0) return null;
  const shifted = [...groups];
  if (direction === 'down') {
    let carried: Group['es'] = [];
    for (let here = at; here === at || carried.length > 0; here++) {
      const current = shifted[here] ?? { id: freshId(shifted), es: [], en: [] };
      shifted[here] = { ...current, [side]: carried };
      carried = current[side];
    }
    return withRows(finding, shifted);
  }
  const before = shifted[at - 1];
  if (!before) return null;
  shifted[at - 1] = { ...before, [side]: [...before[side], ...row[side]] };
  for (let here = at; here < shifted.length; here++) {
    const [current, next] = [shifted[here], shifted[here + 1]];
    if (!current) break;
    const pieces = next?.[side] ?? [];
    shifted[here] = { ...current, [side]: pieces };
    if (pieces.length === 0) break;
  }
  return withRows(finding, shifted);
}

function rowsOf(finding: ParallelFinding, rowId: string): { at: number; groups: readonly Group[] } {
  return { at: finding.rows.findIndex(({ id }) => id === rowId), groups: finding.rows };
}

function withRows(finding: ParallelFinding, groups: readonly Group[]): ParallelFinding {
  return { ...finding, ...settleRows(groups, finding.rows) };
}

const isEmpty = ({ es, en }: Group) => es.length + en.length === 0;

function freshId(groups: readonly Group[]): string {
  const used = new Set(groups.map(({ id }) => id));
  let next = groups.length + 1;
  while (used.has(`row-${next}`)) next++;
  return `row-${next}`;
}
