import type { ParallelFinding, ParallelRow } from '../../shared/exchange/parallel/finding.ts';
import { isUnsureRow } from '../../shared/exchange/parallel/rows.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import type { ImportSource } from '../workers/import-protocol.ts';

/** What a person has before them: the rows, those they found right, and the files as given. */
export interface ParallelReview {
  readonly finding: ParallelFinding;
  readonly checked: ReadonlySet<string>;
  readonly sources: Readonly<Record<UiLanguage, ImportSource>>;
}

export interface ShownRow {
  readonly row: ParallelRow;
  /** From 1. */
  readonly number: number;
  /** Who begins to speak here, a side; null where the one before goes on, or nobody is named. */
  readonly speakers: Readonly<Record<UiLanguage, string | null>>;
}

export const wantsLook = ({ checked }: Pick<ParallelReview, 'checked'>, row: ParallelRow): boolean =>
  isUnsureRow(row) && !checked.has(row.id);

/** The rows to show; `onlyUnsure` leaves those that want a look, and the one in hand. One pass. */
export function shownRows(
  review: Pick<ParallelReview, 'finding' | 'checked'>,
  { onlyUnsure, inHand }: { readonly onlyUnsure: boolean; readonly inHand: string | null },
): readonly ShownRow[] {
  const last: Record<UiLanguage, string | null> = { es: null, en: null };
  const shown: ShownRow[] = [];
  review.finding.rows.forEach((row, at) => {
    const begins = (side: UiLanguage) => {
      const first = row[side][0]?.speakerId ?? null;
      const isNew = first !== null && first !== last[side];
      last[side] = row[side].at(-1)?.speakerId ?? (row[side].length > 0 ? null : last[side]);
      return isNew ? first : null;
    };
    const speakers = { es: begins('es'), en: begins('en') };
    if (!onlyUnsure || row.id === inHand || wantsLook(review, row)) {
      shown.push({ row, number: at + 1, speakers });
    }
  });
  return shown;
}

export const countToCheck = (review: Pick<ParallelReview, 'finding' | 'checked'>): number =>
  review.finding.rows.filter((row) => wantsLook(review, row)).length;
