import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { ReaderLayout } from '../store/reader-layout.ts';
import type { Fling } from './fling.ts';
import type { HighlightSheet } from './highlight-rules.ts';
import type { LayoutQueue } from './layout-queue.ts';

/**
 * After every render all that wants to know where the words stand is told in one layout, and writes after it; once more
 * where the layout, the room or the letters change.
 */
export function useLayoutPass(
  scroller: RefObject<HTMLElement | null>,
  of: {
    readonly queue: LayoutQueue;
    readonly sheet: HighlightSheet;
    readonly layout: ReaderLayout;
    /** Reads the heights of new rows, `isLate` where they have been there for a frame; returns what takes them in, which returns what places the rows by them. */
    readonly readNew: (isLate: boolean) => () => () => void;
    readonly fling: Fling;
  },
): void {
  const { queue, sheet, layout, readNew, fling } = of;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn stands where the words do, and those move with the layout
  useLayoutEffect(() => queue.invalidate(), [queue, layout]);
  useLayoutEffect(() => {
    sheet.sync();
    fling.whenLaidOut((isLate) => {
      // Heights and drawings are read in one layout; what comes of both is written after it.
      const take = readNew(isLate);
      const write = queue.read();
      const place = take();
      return () => {
        place();
        write();
      };
    });
  });
  useEffect(() => () => fling.end(), [fling]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const again = () => {
      queue.invalidate();
      queue.read()();
    };
    const observer = new ResizeObserver(again);
    observer.observe(element);
    void document.fonts.ready.then(again);
    return () => observer.disconnect();
  }, [queue, scroller]);
}
