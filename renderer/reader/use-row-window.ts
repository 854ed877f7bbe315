import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { HEADS_HEIGHT } from './column-heads.tsx';
import type { ReaderRow } from './rows.ts';

/** A guess at a row's height in pixels until it is measured: characters a line, height of a line, air. */
const GUESS = { characters: 44, line: 27, air: 26, section: 56 };

function guessHeight(view: DocumentView, row: ReaderRow | undefined): number {
  if (row?.kind !== 'bead') return GUESS.section;
  const lines = Object.values(row.bead.sides).map((parts) =>
    parts.reduce((sum, part) => sum + Math.ceil(view.partText(part).length / GUESS.characters), 0),
  );
  return Math.max(1, ...lines) * GUESS.line + GUESS.air;
}

/** The rows in sight, a few more, and always the one in hand, so that the focus is never lost to scrolling. */
export function useRowWindow(
  view: DocumentView,
  rows: readonly ReaderRow[],
  scroller: RefObject<HTMLElement | null>,
  kept: number,
): Virtualizer<HTMLElement, Element> {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= rows.length || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
    [kept, rows.length],
  );
  return useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => rows[at]?.key ?? at,
    estimateSize: (at) => guessHeight(view, rows[at]),
    overscan: 3,
    scrollMargin: HEADS_HEIGHT,
    scrollPaddingStart: HEADS_HEIGHT,
    paddingEnd: 160,
    rangeExtractor,
  });
}
