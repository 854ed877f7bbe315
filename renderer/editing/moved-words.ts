import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Passage } from '../../shared/coding/passage.ts';
import type { Changes } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { movedPassages } from '../../shared/text/moved.ts';
import { after } from '../platform/effects.ts';
import { MOVED_HIGHLIGHT } from '../reader/highlight-names.ts';
import type { HighlightSheet } from '../reader/highlight-rules.ts';
import { setHighlight, shownRanges } from '../reader/shown-passage.ts';
import { projectState } from '../ui/window-state.ts';

/** Milliseconds that a passage is shown which an edit moved. */
const STAYS = 2_500;
/** Passages that are shown; no window has room for more. */
const MOST = 2_000;

const NONE: readonly Passage[] = [];
const moved = projectState(NONE);
let stop: () => void = () => {};

/** The passages that the last change of a text moved: for a moment the reader shows them. */
export const movedWords = {
  get: moved.get,
  subscribe: moved.subscribe,
  /** After a change was written, undone or redone. */
  show: (changes: Changes): void => {
    const passages = movedPassages(changes, MOST);
    if (passages.length === 0) return;
    stop();
    moved.set(passages);
    stop = after(STAYS, moved.reset);
  },
};

function paint(root: ParentNode, view: DocumentView): void {
  // Most of what a replace moved is out of sight, and to look for each on the page takes longer than to undo it.
  const mounted = new Set<string | undefined>();
  for (const part of root.querySelectorAll<HTMLElement>('[data-block]')) mounted.add(part.dataset.block);
  const here = moved
    .get()
    .filter(({ start, end }) => start.blockId !== end.blockId || mounted.has(start.blockId))
    .filter(({ start }) => view.block(start.blockId));
  setHighlight(
    MOVED_HIGHLIGHT,
    here.flatMap((passage) => shownRanges(root, view, passage)),
  );
}

/** Paints what an edit moved, on whichever rows are mounted, while it is shown. */
export function useMovedPaint(
  scroller: RefObject<HTMLElement | null>,
  view: DocumentView,
  sheet: HighlightSheet,
): void {
  useLayoutEffect(() => {
    if (scroller.current && moved.get() !== NONE) paint(scroller.current, view);
  });
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const off = movedWords.subscribe(() => {
      paint(root, view);
      sheet.sync();
    });
    return () => {
      off();
      setHighlight(MOVED_HIGHLIGHT, []);
    };
  }, [scroller, view, sheet]);
}
