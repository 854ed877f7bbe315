import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId } from '../../shared/model/ids.ts';
import type { ReadingPlace } from '../store/reading-places.ts';
import type { RowPlace } from './kept-place.ts';
import type { ReaderRows } from './rows.ts';
import type { Cell } from './use-current.ts';

/** Where the reading goes on: the row at the top, and the side in hand. */
export interface ReadingPosition {
  readonly top: RowPlace;
  readonly cell: Cell;
}

/** A bead's place among the beads; where it is no longer there, about where it was. */
function beadPlace(view: DocumentView, id: BeadId, at: number): { at: number; isThere: boolean } {
  const bead = view.bead(id);
  if (bead) return { at: view.placeOf(bead), isThere: true };
  return { at: Math.max(0, Math.min(at, view.beads.length - 1)), isThere: false };
}

/** The position that a place stands for now; null in a document without beads. */
export function positionOf(
  view: DocumentView,
  rows: ReaderRows,
  place: ReadingPlace,
): ReadingPosition | null {
  const top = beadPlace(view, place.top, place.topAt);
  const current = beadPlace(view, place.current, place.currentAt);
  const row = rows.ofBead(top.at);
  if (row < 0) return null;
  return {
    top: { row, part: top.isThere ? place.part : 0 },
    cell: { at: current.at, versionId: place.versionId },
  };
}

/** What to keep of a position; null where no bead is at the top. */
export function placeOf(
  view: DocumentView,
  rows: ReaderRows,
  { top, cell }: ReadingPosition,
): ReadingPlace | null {
  let { row, part } = top;
  // A heading of the source has no id of its own: the bead under it has.
  while (rows.at(row)?.kind === 'section') {
    row++;
    part = 0;
  }
  const bead = rows.at(row);
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
