import type { Changes } from '../model/change.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { BeadPart } from '../model/records.ts';
import { type BeadContext, BeadDrafts, NOTHING, shaped } from './bead-drafts.ts';
import { beadsInOrder } from './merge-beads.ts';
import { heldVersions, sideParts } from './parts.ts';

/** Makes an omission of each side of a bead, the original's first; all confirmed. Nothing for a bead of one side. */
export function planUnlink(on: BeadContext, beadId: BeadId): Changes {
  const { view } = on;
  const bead = view.bead(beadId);
  const [kept, ...others] = bead ? heldVersions(view, bead) : [];
  if (!bead || kept === undefined || others.length === 0) return NOTHING;
  const only = (versionId: VersionId): Record<VersionId, readonly BeadPart[]> =>
    Object.fromEntries(view.versions.map(({ id }) => [id, id === versionId ? sideParts(bead, id) : []]));
  const drafts = new BeadDrafts(on);
  drafts.replace(bead, shaped(view, bead, only(kept)));
  drafts.addAfter(
    bead,
    others.map((id) => ({ sides: { ...bead.sides, ...only(id) }, status: 'confirmed', confidence: null })),
  );
  return drafts.finish();
}

/** Two neighbouring beads exchange their sides of one version; both are confirmed. Nothing where neither has one, or they are no neighbours. */
export function planSwap(on: BeadContext, beadIds: readonly [BeadId, BeadId], versionId: VersionId): Changes {
  const { view } = on;
  const [one, other] = beadsInOrder(on, beadIds);
  if (!one || !other || view.placeOf(other) !== view.placeOf(one) + 1) return NOTHING;
  const [here, there] = [sideParts(one, versionId), sideParts(other, versionId)];
  if (here.length + there.length === 0) return NOTHING;
  const drafts = new BeadDrafts(on);
  const [first, second] = [
    shaped(view, one, { [versionId]: there }),
    shaped(view, other, { [versionId]: here }),
  ];
  drafts.replaceOrRemove(one, first, other);
  drafts.replaceOrRemove(other, second, one);
  return drafts.finish();
}
