import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { EndMovesInHand } from '../coding/use-end-moves.ts';
import { CodingHandles } from './coding-handles.ts';
import { ENDS_HIGHLIGHT } from './highlight-names.ts';
import type { HighlightSheet } from './highlight-rules.ts';
import type { ReaderContents } from './reader-context.ts';
import { setHighlight, shownRanges } from './shown-passage.ts';

/** Keeps the handles of the coding in hand at its ends, and shows what an end on its way would take in. */
export function useCodingHandles(
  scroller: RefObject<HTMLElement | null>,
  contents: ReaderContents,
  { moves, write }: EndMovesInHand,
  sheet: HighlightSheet,
): void {
  const handles = useRef<CodingHandles | null>(null);
  const show = useRef<() => void>(() => undefined);
  show.current = () => {
    const { index, view, activeCoding } = contents;
    const root = scroller.current;
    const coding = activeCoding ? index.get('coding', activeCoding) : undefined;
    const isHere = coding?.documentId === view.document.id;
    handles.current?.show(coding && isHere ? { view, coding } : null);
    const preview = moves.get();
    setHighlight(ENDS_HIGHLIGHT, preview && root ? shownRanges(root, view, preview.passage) : [], 2);
    if (preview) sheet.sync();
  };
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const made = new CodingHandles(root, moves, write);
    handles.current = made;
    show.current();
    const off = moves.subscribe(() => show.current());
    return () => {
      off();
      made.destroy();
      handles.current = null;
      setHighlight(ENDS_HIGHLIGHT, []);
    };
  }, [scroller, moves, write]);
  // Every render may have mounted rows with an end in them.
  useLayoutEffect(() => show.current());
}
