import type { Changes } from '../model/change.ts';
import type { BeadId, VersionId } from '../model/ids.ts';
import type { Bead } from '../model/records.ts';
import { type BeadContext, BeadDrafts, NOTHING, shaped, touched } from './bead-drafts.ts';
import { joinedParts, sideParts } from './parts.ts';
import { sentenceParts } from './sentence-parts.ts';

/** One edge of a bead's side and where it goes: `up` is towards the beginning of the document, by one sentence. */
export interface BoundaryMove {
  readonly beadId: BeadId;
  readonly versionId: VersionId;
  readonly edge: 'start' | 'end';
  readonly direction: 'up' | 'down';
}

/** The bead that gives a sentence of this side, passing over those that have none. */
function giverBeside(on: BeadContext, bead: Bead, versionId: VersionId, step: 1 | -1): Bead | undefined {
  const { beads } = on.view;
  for (let at = on.view.placeOf(bead) + step; at >= 0 && at < beads.length; at += step) {
    const each = beads[at];
    if (each && sideParts(each, versionId).length > 0) return each;
  }
  return undefined;
}

/**
 * Moves an edge of a bead's side by one sentence: the bead gives its first or last one to the bead beside it, or takes
 * that one's nearest. The bead is confirmed; the neighbour keeps its status. A bead that loses its last words goes.
 * Nothing at the edge of the document.
 */
export function planMoveBoundary(on: BeadContext, move: BoundaryMove): Changes {
  const { view } = on;
  const { versionId, edge, direction } = move;
  const bead = view.bead(move.beadId);
  if (!bead) return NOTHING;
  const step = edge === 'end' ? 1 : -1;
  const gives = (edge === 'end') === (direction === 'up');
  const beside = gives ? view.beads[view.placeOf(bead) + step] : giverBeside(on, bead, versionId, step);
  if (!beside) return NOTHING;
  const giver = gives ? bead : beside;
  const taker = gives ? beside : bead;
  const sentences = sentenceParts(view, giver, versionId);
  // The giver's sentence that lies towards the taker.
  const isLast = gives === (edge === 'end');
  const moved = isLast ? sentences.at(-1) : sentences[0];
  if (!moved) return NOTHING;
  const left = isLast ? sentences.slice(0, -1) : sentences.slice(1);
  const given = { [versionId]: joinedParts(view, left) };
  const taken = { [versionId]: joinedParts(view, [...sideParts(taker, versionId), moved]) };
  const after = (each: Bead, sides: typeof given) =>
    each === bead ? shaped(view, each, sides) : touched(view, each, sides);
  const drafts = new BeadDrafts(on);
  drafts.replace(taker, after(taker, taken));
  drafts.replaceOrRemove(giver, after(giver, given), taker);
  return drafts.finish();
}
