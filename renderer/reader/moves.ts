import { samePlace, trimPassage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import { lowerBound } from '../../shared/model/lists.ts';
import { byOrder } from '../../shared/model/order.ts';
import type { Anchor, Bead } from '../../shared/model/records.ts';
import { type Caret, comparePlaces, passageOf } from './caret.ts';
import { nextLetter, nextStop, segmentAt } from './segments.ts';

/** What a key does to the caret. */
export interface Move {
  readonly by: 'letter' | 'word' | 'sentence' | 'bead' | 'edge' | 'document';
  readonly step: 1 | -1;
  /** Moves the focus alone, so that the passage grows or shrinks. */
  readonly extend: boolean;
  /** To the very edge, behind the last letter, where by words one stands before the last word. */
  readonly isExact?: boolean;
}

/** The first and last place of one side of a bead, without white space; null for an omission. */
export function sideEnds(
  view: DocumentView,
  bead: Bead,
  versionId: VersionId,
): { start: Anchor; end: Anchor } | null {
  const parts = bead.sides[versionId] ?? [];
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  return trimPassage(view, {
    versionId,
    start: { blockId: first.blockId, offset: first.start },
    end: { blockId: last.blockId, offset: last.end ?? view.block(last.blockId)?.text.length ?? 0 },
  });
}

/** The bead that holds a place. */
export function beadOfPlace(view: DocumentView, versionId: VersionId, place: Anchor): Bead | undefined {
  const beads = view.beadsOf(place.blockId);
  return (
    beads.find((bead) =>
      bead.sides[versionId]?.some(
        (part) =>
          part.blockId === place.blockId &&
          part.start <= place.offset &&
          (part.end === null || place.offset < part.end),
      ),
    ) ?? beads.at(-1)
  );
}

/** The bead that holds a place, as the document counts them from 0; -1 where none does. */
export function beadAt(view: DocumentView, versionId: VersionId, place: Anchor): number {
  const found = beadOfPlace(view, versionId, place);
  if (!found) return -1;
  const at = lowerBound(view.beads, (bead) => byOrder(bead, found) < 0);
  return view.beads[at] === found ? at : view.beads.indexOf(found);
}

/** The nearest bead in a direction (itself included) that has this side. */
function beadWithSide(view: DocumentView, versionId: VersionId, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at < view.beads.length; at += step) {
    const bead = view.beads[at];
    if (bead && sideEnds(view, bead, versionId)) return at;
  }
  return -1;
}

function edgeOfBead(view: DocumentView, caret: Caret, at: number, step: 1 | -1): Anchor | null {
  const bead = view.beads[at];
  const ends = bead && sideEnds(view, bead, caret.versionId);
  if (!ends) return null;
  return step === 1 ? ends.end : ends.start;
}

/** The first or the last place of a version that has words. */
function edgeOfDocument(view: DocumentView, versionId: VersionId, step: 1 | -1): Anchor | null {
  const blocks = view.blocksOf(versionId);
  const head = blocks[0];
  const tail = blocks.at(-1);
  if (!head || !tail) return null;
  const all = trimPassage(view, {
    versionId,
    start: { blockId: head.id, offset: 0 },
    end: { blockId: tail.id, offset: tail.text.length },
  });
  return all && (step === 1 ? all.end : all.start);
}

function focusAfter(view: DocumentView, caret: Caret, move: Move): Anchor | null {
  const { by, step, extend, isExact = false } = move;
  const { versionId, anchor, focus } = caret;
  if (by === 'document') return edgeOfDocument(view, versionId, step);
  if (by === 'letter') {
    const passage = extend ? null : passageOf(view, caret);
    // Without Shift the caret goes to the end of what was selected, as in every text.
    if (passage) return step === 1 ? passage.end : passage.start;
    return nextLetter(view, versionId, focus, step);
  }
  if (by === 'word' || by === 'sentence') {
    // A passage ends where a word ends and starts where one starts; a caret stands where one starts.
    const side = comparePlaces(view, focus, anchor) || step;
    const stop = extend && side > 0 ? 'end' : 'start';
    const next = nextStop(view, versionId, focus, { step, grain: by, stop });
    // Taking back the last word leaves nothing, rather than turning the passage round.
    const isTakingBack = extend && step * side < 0;
    return isTakingBack && (!next || comparePlaces(view, next, anchor) * side < 0) ? anchor : next;
  }
  const here = beadAt(view, versionId, focus);
  const edge = edgeOfBead(view, caret, here, step);
  if (by === 'edge') {
    if (!extend && !isExact && step === 1 && edge)
      return nextStop(view, versionId, edge, { step: -1, grain: 'word', stop: 'start' });
    return edge;
  }
  const within = edge && comparePlaces(view, focus, edge) * step < 0;
  if (within) return edge;
  return edgeOfBead(view, caret, beadWithSide(view, versionId, here + step, step), step);
}

/** The caret after a move; the same one where there is nowhere to go. */
export function moveCaret(view: DocumentView, caret: Caret, move: Move): Caret {
  const focus = focusAfter(view, caret, move);
  if (!focus) return caret;
  return { versionId: caret.versionId, anchor: move.extend ? caret.anchor : focus, focus };
}

/** A caret at the first word of one side of a bead; null for an omission. */
export function caretInBead(view: DocumentView, at: number, versionId: VersionId): Caret | null {
  const bead = view.beads[at];
  const ends = bead && sideEnds(view, bead, versionId);
  if (!ends) return null;
  const word = segmentAt(view, versionId, ends.start, 'word');
  const next = nextStop(view, versionId, ends.start, { step: 1, grain: 'word', stop: 'start' });
  const first = word || !next || comparePlaces(view, next, ends.end) >= 0 ? ends.start : next;
  return { versionId, anchor: first, focus: first };
}

/** The whole of one side of a bead; null for an omission. */
export function wholeSide(view: DocumentView, at: number, versionId: VersionId): Caret | null {
  const bead = view.beads[at];
  const ends = bead && sideEnds(view, bead, versionId);
  return ends ? { versionId, anchor: ends.start, focus: ends.end } : null;
}

export function isPlace(caret: Caret): boolean {
  return samePlace(caret.anchor, caret.focus);
}
