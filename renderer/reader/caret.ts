import type { Passage } from '../../shared/coding/passage.ts';
import { samePlace } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor } from '../../shared/model/records.ts';

/** Where the reader is in the text: a passage from `anchor` to `focus`, or a place when both are one. */
export interface Caret {
  readonly versionId: VersionId;
  readonly anchor: Anchor;
  /** The end that moves. */
  readonly focus: Anchor;
}

export function isSameCaret(a: Caret | null, b: Caret | null): boolean {
  if (!a || !b) return a === b;
  return a.versionId === b.versionId && samePlace(a.anchor, b.anchor) && samePlace(a.focus, b.focus);
}

/** Negative when `a` comes before `b` in their version. */
export function comparePlaces(view: DocumentView, a: Anchor, b: Anchor): number {
  return view.position(a.blockId) - view.position(b.blockId) || a.offset - b.offset;
}

/** The passage between the two ends, or null where they are one place. */
export function passageOf(view: DocumentView, caret: Caret | null): Passage | null {
  if (!caret || samePlace(caret.anchor, caret.focus)) return null;
  const forward = comparePlaces(view, caret.anchor, caret.focus) < 0;
  const [start, end] = forward ? [caret.anchor, caret.focus] : [caret.focus, caret.anchor];
  return { versionId: caret.versionId, start, end };
}
