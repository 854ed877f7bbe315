import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor, Bead } from '../../shared/model/records.ts';
import type { Caret } from './caret.ts';
import { beadOfPlace, sideEnds } from './moves.ts';
import { unitAt } from './units.ts';

interface Stretch {
  readonly blockId: Anchor['blockId'];
  readonly start: number;
  readonly end: number;
}

function stretches(view: DocumentView, bead: Bead, versionId: VersionId): readonly Stretch[] {
  return (bead.sides[versionId] ?? []).map(({ blockId, start, end }) => ({
    blockId,
    start,
    end: end ?? view.block(blockId)?.text.length ?? start,
  }));
}

const lengthOf = (parts: readonly Stretch[]) => parts.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * A caret at the word of another version that stands as far into the same bead: until words are aligned, the best
 * guess at what says the same. Null where the bead has no such side.
 */
export function counterpartCaret(view: DocumentView, from: Caret, to: VersionId): Caret | null {
  const bead = beadOfPlace(view, from.versionId, from.focus);
  if (!bead || !sideEnds(view, bead, to)) return null;
  const own = stretches(view, bead, from.versionId);
  let before = 0;
  for (const part of own) {
    if (part.blockId === from.focus.blockId && from.focus.offset <= part.end) {
      before += Math.max(0, from.focus.offset - part.start);
      break;
    }
    before += part.end - part.start;
  }
  const there = stretches(view, bead, to);
  let left = Math.floor((before / Math.max(1, lengthOf(own))) * lengthOf(there));
  for (const { blockId, start, end } of there) {
    if (left <= end - start) {
      const word = unitAt(view, to, { blockId, offset: start + left }, 'word').start;
      const focus = word.offset < start ? { blockId, offset: start } : word;
      return { versionId: to, anchor: focus, focus };
    }
    left -= end - start;
  }
  return null;
}
