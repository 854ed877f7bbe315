import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId } from '../../shared/model/ids.ts';
import type { ReadingPlace } from '../store/reading-places.ts';
import type { RowPlace } from './kept-place.ts';
import type { ReaderRow } from './rows.ts';
import type { Cell } from './use-current.ts';

/** Where the reading goes on: the row at the top, and the side in hand. */
export interface ReadingPosition {
  readonly top: RowPlace;
  readonly cell: Cell;
}

/** A bead's place among the beads; where it is no longer there, about where it was. */
function beadPlace(view: DocumentView, id: BeadId, at: number): { at: number; isThere: boolean } {
  const guessed = view.beads[at]?.id === id ? at : view.beads.findIndex((bead) => bead.id === id);
  if (guessed >= 0) return { at: guessed, isThere: true };
  return { at: Math.max(0, Math.min(at, view.beads.length - 1)), isThere: false };
}

/** The row of a bead, by its place among the beads; -1 where there is none. Rows come in the order of beads. */
export function rowOfBead(rows: readonly ReaderRow[], at: number): number {
  for (let row = at; row < rows.length; row++) {
    const each = rows[row];
    if (each?.kind === 'bead' && each.at >= at) return each.at === at ? row : -1;
  }
  return -1;
}

/** The position that a place stands for now; null in a document without beads. */
export function positionOf(
  view: DocumentView,
  rows: readonly ReaderRow[],
  place: ReadingPlace,
): ReadingPosition | null {
  const top = beadPlace(view, place.top, place.topAt);
  const current = beadPlace(view, place.current, place.currentAt);
  const row = rowOfBead(rows, top.at);
  if (row < 0) return null;
  return {
    top: { row, part: top.isThere ? place.part : 0 },
    cell: { at: current.at, versionId: place.versionId },
  };
}

/** What to keep of a position; null where no bead is at the top. */
export function placeOf(
  view: DocumentView,
  rows: readonly ReaderRow[],
  { top, cell }: ReadingPosition,
): ReadingPlace | null {
  let { row, part } = top;
  // A heading of the source has no id of its own: the bead under it has.
  while (rows[row]?.kind === 'section') {
    row++;
    part = 0;
  }
  const bead = rows[row];
  const current = view.beads[cell.at];
  if (bead?.kind !== 'bead' || !current) return null;
  return {
    top: bead.bead.id,
    part: Math.round(1000 * part) / 1000,
    current: current.id,
    versionId: cell.versionId,
    topAt: bead.at,
    currentAt: cell.at,
  };
}
