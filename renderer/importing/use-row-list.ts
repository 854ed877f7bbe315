import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface RowList {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  /** Where the list begins in what scrolls, in pixels. */
  readonly margin: number;
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
}

/**
 * The rows in sight of a list that scrolls with what stands above it. `kept` is a row that stays mounted while
 * it is mended, so that scrolling away does not lose the focus; -1 for none.
 */
export function useRowList(options: {
  readonly keys: readonly string[];
  readonly kept: number;
  /** A guess in pixels until the row is measured. */
  readonly guess: (at: number) => number;
}): RowList {
  const { keys, kept, guess } = options;
  const scroller = useRef<HTMLDivElement | null>(null);
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
    overscan: 4,
    scrollMargin: margin,
    // The bar with the buttons stays on top.
    scrollPaddingStart: 64,
    rangeExtractor,
  });
  return { scroller, list, margin, virtualizer };
}

/** A guess at the height of a row of two texts: characters a line, height of a line, air in pixels. */
export function guessTextHeight(longestSide: number): number {
  return Math.max(1, Math.ceil(longestSide / 42)) * 27 + 88;
}
