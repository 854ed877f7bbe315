import { trimPassage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor } from '../../shared/model/records.ts';
import { type Caret, comparePlaces, passageOf } from './caret.ts';
import { beadOfPlace, sideEnds } from './moves.ts';
import { segmentNear } from './segments.ts';

/** What a click, or a key, takes at once. A turn is what one person says until another speaks. */
export const UNITS = ['place', 'word', 'sentence', 'bead', 'turn', 'all'] as const;
export type Unit = (typeof UNITS)[number];

/** A stretch of one version, `[start, end)`; empty where both are one. */
export interface Span {
  readonly start: Anchor;
  readonly end: Anchor;
}

function spanOfBlocks(view: DocumentView, versionId: VersionId, first: number, last: number): Span | null {
  const blocks = view.blocksOf(versionId);
  const head = blocks[first];
  const tail = blocks[last];
  if (!head || !tail) return null;
  return trimPassage(view, {
    versionId,
    start: { blockId: head.id, offset: 0 },
    end: { blockId: tail.id, offset: tail.text.length },
  });
}

function turnOf(view: DocumentView, versionId: VersionId, place: Anchor): Span | null {
  const blocks = view.blocksOf(versionId);
  const at = view.position(place.blockId);
  const speaker = blocks[at]?.speakerId ?? null;
  let first = at;
  let last = at;
  // Nobody knows where a turn of nobody ends: its block is what is sure.
  if (speaker !== null) {
    while (blocks[first - 1]?.speakerId === speaker) first--;
    while (blocks[last + 1]?.speakerId === speaker) last++;
  }
  return spanOfBlocks(view, versionId, first, last);
}

/** The word, sentence, side of a bead … that a place lies in or touches; just the place where there is none. */
export function unitAt(view: DocumentView, versionId: VersionId, place: Anchor, unit: Unit): Span {
  const here: Span = { start: place, end: place };
  switch (unit) {
    case 'place':
      return here;
    case 'word':
    case 'sentence': {
      const segment = segmentNear(view, versionId, place, unit);
      if (!segment) return here;
      const at = (offset: number): Anchor => ({ blockId: place.blockId, offset });
      return { start: at(segment.start), end: at(segment.end) };
    }
    case 'bead': {
      const bead = beadOfPlace(view, versionId, place);
      return (bead && sideEnds(view, bead, versionId)) ?? here;
    }
    case 'turn':
      return turnOf(view, versionId, place) ?? here;
    case 'all':
      return spanOfBlocks(view, versionId, 0, view.blocksOf(versionId).length - 1) ?? here;
  }
}

/** The selection from what was first taken (`base`) to a place, whole units at both ends. */
export function selectTo(
  view: DocumentView,
  of: { readonly versionId: VersionId; readonly base: Span; readonly unit: Unit },
  place: Anchor,
): Caret {
  const { versionId, base, unit } = of;
  const { start, end } = unitAt(view, versionId, place, unit);
  if (comparePlaces(view, place, base.start) < 0) {
    const focus = comparePlaces(view, start, base.start) < 0 ? start : base.start;
    return { versionId, anchor: base.end, focus };
  }
  const focus = comparePlaces(view, end, base.end) > 0 ? end : base.end;
  return { versionId, anchor: base.start, focus };
}

/** True where `outer` holds all of `inner` and more. */
function holdsMore(view: DocumentView, outer: Span, inner: Span): boolean {
  const before = comparePlaces(view, outer.start, inner.start);
  const after = comparePlaces(view, outer.end, inner.end);
  return before <= 0 && after >= 0 && (before < 0 || after > 0);
}

const GROWING: readonly Unit[] = ['word', 'sentence', 'bead', 'turn', 'all'];

/** The next larger thing around what is selected: word, sentence, bead, turn, all. */
export function selectMore(view: DocumentView, caret: Caret): Caret {
  const { versionId } = caret;
  const now: Span = passageOf(view, caret) ?? { start: caret.focus, end: caret.focus };
  for (const unit of GROWING) {
    const span: Span = {
      start: unitAt(view, versionId, now.start, unit).start,
      end: unitAt(view, versionId, now.end, unit).end,
    };
    if (holdsMore(view, span, now)) return { versionId, anchor: span.start, focus: span.end };
  }
  return caret;
}

/** The next smaller thing at the start of what is selected; in the end its first place. */
export function selectLess(view: DocumentView, caret: Caret): Caret {
  const { versionId } = caret;
  const now = passageOf(view, caret);
  if (!now) return caret;
  for (const unit of [...GROWING].reverse()) {
    const span = unitAt(view, versionId, now.start, unit);
    if (holdsMore(view, now, span)) return { versionId, anchor: span.start, focus: span.end };
  }
  return { versionId, anchor: now.start, focus: now.start };
}
