import { type RefObject, useEffect, useRef } from 'react';
import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { touchedPlaces } from '../../shared/text/touched.ts';
import type { ProjectStore } from '../store/project-store.ts';

/** Places that are looked for in the window; if none of so many is there, the first one is shown. */
const MOST = 500;

function isInSight(scroller: HTMLElement, places: readonly Passage[]): boolean {
  const blocks = new Set<string | undefined>(places.map(({ start }) => start.blockId));
  const box = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll<HTMLElement>('[data-block]')].some((part) => {
    if (!blocks.has(part.dataset.block)) return false;
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > box.top && top < box.bottom;
  });
}

/** What undo and redo change is shown: where none of it is in sight, the text goes there. */
export function useShowUndone(of: {
  readonly store: ProjectStore;
  readonly view: DocumentView;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly reveal: (passage: Passage, withFocus: boolean) => void;
}): void {
  const { store, view, scroller, reveal } = of;
  const { id } = view.document;
  const undone = useRef<readonly Passage[]>([]);
  useEffect(
    () =>
      store.watch((changes, kind) => {
        const places = kind === 'do' ? [] : touchedPlaces(changes, id, MOST);
        // What only goes on with a step (words that follow) does not take its place.
        if (kind === 'do' || places.length > 0) undone.current = places;
      }),
    [store, id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the text is what it is now
  useEffect(() => {
    const places = undone.current;
    undone.current = [];
    const [first] = places;
    if (first && scroller.current && !isInSight(scroller.current, places)) reveal(first, false);
  }, [view]);
}
