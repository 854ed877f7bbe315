import type { DocumentView } from '../model/document-view.ts';
import { followSide } from '../model/edit-block.ts';
import type { Effects, VersionId } from '../model/ids.ts';
import type { Coding, Dismissal, Note } from '../model/records.ts';
import type { Drafts } from './drafts.ts';
import { followBeads } from './follow-beads.ts';
import { followSelection } from './follow-selection.ts';
import { framesOf, type Rewrite, RewrittenRow } from './rewrite.ts';

export interface RewriteContext {
  readonly view: DocumentView;
  /** All notes and dismissals of the project; those on a block that goes move to the one in its place. */
  readonly attached: readonly (Note | Dismissal)[];
  readonly effects: Effects;
}

/**
 * Everything that rewriting runs of blocks of one version changes: the blocks, the codings on them, the beads
 * that hold them, what is attached to what goes. One pass over what lies there, whatever the number of rewrites.
 */
export function rewriteVersion(
  { view, attached, effects }: RewriteContext,
  versionId: VersionId,
  rewrites: readonly Rewrite[],
  drafts: Drafts,
): void {
  const row = new RewrittenRow(view, view.blocksOf(versionId), framesOf(view, rewrites));
  const codings = new Set<Coding>();
  for (const frame of row.frames) {
    const stays = new Map(frame.after.map((block) => [block.id, block]));
    const known = new Set(frame.before.map((block) => block.id));
    for (const block of frame.before) {
      for (const coding of view.codingsAt(block.id)) codings.add(coding);
      const next = stays.get(block.id);
      // The place among its siblings may have been drafted before.
      if (next) drafts.update(block, (now) => ({ ...next, order: now.order }));
      else {
        drafts.remove(block);
        const heir = frame.after[0];
        for (const each of heir ? attached : []) {
          if (heir && each.targetId === block.id)
            drafts.update(each, (now) => ({ ...now, targetId: heir.id }));
        }
      }
    }
    for (const block of frame.after) if (!known.has(block.id)) drafts.add(block);
  }
  for (const coding of codings) {
    drafts.update(coding, (now) => {
      const sides = now.sides.map((side) =>
        side.versionId === versionId ? followSide(side, (each) => followSelection(row, each)) : side,
      );
      return sides.every((side, at) => side === now.sides[at]) ? now : { ...now, sides };
    });
  }
  const isKept = (bead: { readonly id: string }) => attached.some((each) => each.targetId === bead.id);
  followBeads(row, versionId, drafts, { effects, isKept });
}
