import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId } from '../../shared/model/ids.ts';
import type { Bead } from '../../shared/model/records.ts';

/** Places of the first and the last chosen bead, from 0. */
export interface ChosenBeads {
  readonly from: number;
  readonly to: number;
}

/** From the bead where choosing began to the one in hand; the one in hand alone where nothing was begun, or it is gone. */
export function chosenBeads(view: DocumentView, anchor: BeadId | null, at: number): ChosenBeads {
  const bead = anchor === null ? undefined : view.bead(anchor);
  const begun = bead ? view.placeOf(bead) : at;
  return { from: Math.min(begun, at), to: Math.max(begun, at) };
}

export function beadsChosen(view: DocumentView, { from, to }: ChosenBeads): readonly Bead[] {
  return view.beads.slice(from, to + 1);
}
