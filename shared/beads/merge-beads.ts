import type { Changes } from '../model/change.ts';
import type { BeadId } from '../model/ids.ts';
import type { Bead } from '../model/records.ts';
import { type BeadContext, BeadDrafts, NOTHING, shaped, unitedSides } from './bead-drafts.ts';
import { heldVersions } from './parts.ts';

/** The beads of some ids in the order of the document; each once, those that are gone left out. */
export function beadsInOrder({ view }: Pick<BeadContext, 'view'>, ids: readonly BeadId[]): readonly Bead[] {
  return [...new Set(ids)]
    .flatMap((id) => view.bead(id) ?? [])
    .sort((a, b) => view.placeOf(a) - view.placeOf(b));
}

function unite(on: BeadContext, heir: Bead, others: readonly Bead[]): Changes {
  const drafts = new BeadDrafts(on);
  drafts.replace(heir, shaped(on.view, heir, unitedSides(on.view, [heir, ...others])));
  for (const bead of others) drafts.remove(bead, heir);
  return drafts.finish();
}

/** Makes one bead of several that follow one another: the first one, confirmed. Nothing where they do not. */
export function planMergeBeads(on: BeadContext, beadIds: readonly BeadId[]): Changes {
  const beads = beadsInOrder(on, beadIds);
  const [heir, ...others] = beads;
  const from = heir ? on.view.placeOf(heir) : -1;
  const isRun = beads.every((bead, at) => on.view.placeOf(bead) === from + at);
  return heir && others.length > 0 && isRun ? unite(on, heir, others) : NOTHING;
}

/**
 * Joins beads that each have one side, of different versions, wherever they stand: a sentence with its counterpart.
 * The bead stands where the first one of the original stood.
 */
export function planLink(on: BeadContext, beadIds: readonly BeadId[]): Changes {
  const beads = beadsInOrder(on, beadIds);
  const sides = beads.map((bead) => heldVersions(on.view, bead));
  if (sides.some((held) => held.length !== 1) || new Set(sides.flat()).size < 2) return NOTHING;
  const first = on.view.versions.find(({ id }) => sides.some((held) => held[0] === id));
  const heir = beads.find((_, at) => sides[at]?.[0] === first?.id);
  if (!heir) return NOTHING;
  return unite(
    on,
    heir,
    beads.filter((bead) => bead !== heir),
  );
}
