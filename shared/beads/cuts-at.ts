import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Anchor, Bead } from '../model/records.ts';
import { heldVersions, sideParts } from './parts.ts';
import { splitPlaces } from './sentence-parts.ts';
import type { Cuts } from './split-bead.ts';

/** How far into a side of a bead a place lies, 0 to 1 by letters. */
function shareOf(view: DocumentView, bead: Bead, versionId: VersionId, place: Anchor): number {
  let before = 0;
  let all = 0;
  const at = view.position(place.blockId);
  for (const part of sideParts(bead, versionId)) {
    const { length } = view.partText(part);
    all += length;
    const position = view.position(part.blockId);
    const isHere = part.blockId === place.blockId && place.offset >= part.start;
    if (isHere) before += Math.min(length, place.offset - part.start);
    else if (position < at) before += length;
  }
  return before / Math.max(1, all);
}

/**
 * A cut of one side, and with it of the others between the sentences that lie most nearly as far into theirs. A side of
 * one sentence is not cut: it stays with the first bead.
 */
export function cutsAt(view: DocumentView, bead: Bead, versionId: VersionId, place: Anchor): Cuts {
  const share = shareOf(view, bead, versionId, place);
  const cuts: Record<VersionId, Anchor> = { [versionId]: place };
  for (const id of heldVersions(view, bead)) {
    if (id === versionId) continue;
    let nearest: { readonly place: Anchor; readonly off: number } | null = null;
    for (const each of splitPlaces(view, bead, id)) {
      const off = Math.abs(shareOf(view, bead, id, each) - share);
      if (nearest === null || off < nearest.off) nearest = { place: each, off };
    }
    if (nearest) cuts[id] = nearest.place;
  }
  return cuts;
}
