import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { Bead } from '../model/records.ts';
import { NOTHING } from './bead-drafts.ts';
import { beadsInOrder } from './merge-beads.ts';
import { heldVersions } from './parts.ts';

/** True for a bead that a person has spoken on: aligning again leaves it as it is. */
export function isSettled(bead: Bead): boolean {
  return bead.status === 'confirmed' || bead.deliberate === true;
}

function updated(beads: readonly Bead[], change: (bead: Bead) => Bead): Changes {
  return { ...NOTHING, updated: beads.map((bead) => [bead, change(bead)] as const) };
}

/** A person agrees with beads; what they were measured at is kept. */
export function planConfirm(view: DocumentView, beadIds: readonly BeadId[]): Changes {
  return updated(
    beadsInOrder({ view }, beadIds).filter(({ status }) => status === 'auto'),
    (bead) => ({ ...bead, status: 'confirmed' }),
  );
}

export function planUnconfirm(view: DocumentView, beadIds: readonly BeadId[]): Changes {
  return updated(
    beadsInOrder({ view }, beadIds).filter(({ status }) => status === 'confirmed'),
    (bead) => ({ ...bead, status: 'auto' }),
  );
}

/** The beads that were measured at `threshold` (0 to 1) or above, and nobody has confirmed. */
export function beadsAbove(view: DocumentView, threshold: number): readonly Bead[] {
  return view.beads.filter(
    ({ status, confidence }) => status === 'auto' && confidence !== null && confidence >= threshold,
  );
}

export function planConfirmAbove(view: DocumentView, threshold: number): Changes {
  return updated(beadsAbove(view, threshold), (bead) => ({ ...bead, status: 'confirmed' }));
}

/** Says of a bead with an empty side that whoever translated meant it, or takes that back. Nothing for a whole bead. */
export function planDeliberate(view: DocumentView, beadId: BeadId, isMeant: boolean): Changes {
  const bead = view.bead(beadId);
  if (!bead || heldVersions(view, bead).length === view.versions.length) return NOTHING;
  if ((bead.deliberate === true) === isMeant) return NOTHING;
  const { deliberate: _, ...rest } = bead;
  return updated([bead], () => (isMeant ? { ...rest, deliberate: true } : rest));
}

/** Exchanges the roles and places of two versions: what was taken for the original is the translation. Nothing else moves. */
export function planSwapVersions(
  view: DocumentView,
  [oneId, otherId]: readonly [VersionId, VersionId],
): Changes {
  const one = view.versions.find(({ id }) => id === oneId);
  const other = view.versions.find(({ id }) => id === otherId);
  if (!one || !other || one === other) return NOTHING;
  return {
    ...NOTHING,
    updated: [
      [one, { ...one, role: other.role, order: other.order }],
      [other, { ...other, role: one.role, order: one.order }],
    ],
  };
}
