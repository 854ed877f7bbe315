import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface RowList {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  /** Where the list begins in what scrolls, in pixels. */
  readonly margin: number;
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
}

/**
 * The rows in sight of a list that scrolls with what stands above it. `kept` is a row that stays mounted while
 * it is worked on, so that scrolling away does not lose the focus; -1 for none.
 */
export function useRowList(options: {
  readonly keys: readonly string[];
  readonly kept: number;
  /** A guess in pixels until the row is measured. */
  readonly guess: (at: number) => number;
  /** Pixels at the top that something covers. */
  readonly covered?: number;
  /** Rows mounted on each side of those in sight. */
  readonly overscan?: number;
}): RowList {
  const { keys, kept, guess, covered = 0, overscan = 4 } = options;
  const scroller = useRef<HTMLElement | null>(null);
  const list = useRef<HTMLUListElement | null>(null);
  const [margin, setMargin] = useState(0);
  // What stands above changes its height with the window, the language and what is said there.
  useLayoutEffect(() => {
    const top = list.current?.offsetTop ?? 0;
    if (top !== margin) setMargin(top);
  });
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= keys.length || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
    [kept, keys.length],
  );
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => keys[at] ?? at,
    estimateSize: guess,
    overscan,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    rangeExtractor,
  });
  return { scroller, list, margin, virtualizer };
}
