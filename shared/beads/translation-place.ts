import type { DocumentView } from '../model/document-view.ts';
import type { VersionId } from '../model/ids.ts';
import type { Bead, BeadPart, Block } from '../model/records.ts';
import { sideParts } from './parts.ts';

/** Where the words of a bead go in a version in which it has none. */
export type TranslationPlace =
  /** Into a block that has the sentences around it. */
  | {
      readonly kind: 'within';
      readonly block: Block;
      /** UTF-16 units. */
      readonly offset: number;
      /** The bead whose words end there; null at the start of the block. */
      readonly before: Bead | null;
      /** At the start of the block: the bead whose words begin there. */
      readonly behind: Bead | null;
    }
  /** Blocks of their own at a place among the version's blocks, from 0. */
  | { readonly kind: 'between'; readonly at: number };

interface Held {
  readonly bead: Bead;
  readonly part: BeadPart;
}

function heldFrom(view: DocumentView, versionId: VersionId, from: number, step: 1 | -1): Held | null {
  for (let at = from; at >= 0 && at < view.beads.length; at += step) {
    const bead = view.beads[at];
    const part = bead && sideParts(bead, versionId).at(step === 1 ? 0 : -1);
    if (bead && part) return { bead, part };
  }
  return null;
}

/** True where both beads have words of one block of another version: a paragraph that goes on. */
function shareBlock(view: DocumentView, first: Bead, second: Bead, except: VersionId): boolean {
  return view.versions.some(({ id }) => {
    if (id === except) return false;
    const last = sideParts(first, id).at(-1);
    return last !== undefined && last.blockId === sideParts(second, id)[0]?.blockId;
  });
}

/**
 * Where the words of a bead go in a version that it has none of: between sentences of a block where those around it are
 * of one, at its edge where the paragraph goes on in the other language, else as blocks between those of its neighbours.
 */
export function translationPlace(view: DocumentView, bead: Bead, versionId: VersionId): TranslationPlace {
  const at = view.placeOf(bead);
  const before = heldFrom(view, versionId, at - 1, -1);
  const behind = heldFrom(view, versionId, at + 1, 1);
  const blockBefore = before && view.block(before.part.blockId);
  const blockBehind = behind && view.block(behind.part.blockId);
  if (before && blockBefore) {
    const end = before.part.end ?? blockBefore.text.length;
    const isCut = blockBefore.text.slice(end).trim() !== '';
    const goesOn = behind?.part.blockId === blockBefore.id && behind.part.start >= end;
    const isNeighbour = view.beads[at - 1] === before.bead;
    if (goesOn || isCut || (isNeighbour && shareBlock(view, before.bead, bead, versionId))) {
      return { kind: 'within', block: blockBefore, offset: end, before: before.bead, behind: null };
    }
  }
  if (behind && blockBehind) {
    const isCut = blockBehind.text.slice(0, behind.part.start).trim() !== '';
    const isNeighbour = view.beads[at + 1] === behind.bead;
    if (!isCut && isNeighbour && shareBlock(view, bead, behind.bead, versionId)) {
      return { kind: 'within', block: blockBehind, offset: 0, before: null, behind: behind.bead };
    }
  }
  if (blockBefore) return { kind: 'between', at: view.position(blockBefore.id) + 1 };
  return {
    kind: 'between',
    at: blockBehind ? view.position(blockBehind.id) : view.blocksOf(versionId).length,
  };
}
