import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo } from 'react';
import type { ShownColumn } from './column-layout.ts';
import type { Place } from './cursor.ts';
import type { MountedColumn } from './grid-row.tsx';

/** Pixels of a row, and of the titles. */
export const ROW = 32;
export const HEAD = 36;

export interface TableWindow {
  readonly rows: Virtualizer<HTMLElement, Element>;
  /** The same list while the same columns are in sight, so that rows need not be made again. */
  readonly mounted: readonly MountedColumn[];
  /** Pixels of all columns. */
  readonly width: number;
  readonly scrollTo: (place: Place) => void;
}

/** What is in sight, the first, and always the one that the cursor is in, so that the focus stays. */
function useKept(kept: number, count: number) {
  return useCallback(
    (range: Range) => {
      const shown = new Set(defaultRangeExtractor(range));
      shown.add(0);
      if (kept >= 0) shown.add(kept);
      return [...shown].filter((at) => at < count).sort((a, b) => a - b);
    },
    [kept, count],
  );
}

/** The rows and columns of the table that are mounted. */
export function useTableWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  columns: readonly ShownColumn[],
  at: Place,
): TableWindow {
  const rows = useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: useKept(at.row, count),
  });
  const columnWindow = useVirtualizer<HTMLElement, Element>({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => columns[place]?.width ?? 0,
    getItemKey: (place) => columns[place]?.column ?? place,
    overscan: 2,
    scrollPaddingStart: columns[0]?.width ?? 0,
    rangeExtractor: useKept(at.column, columns.length),
  });
  // Another order or type of the variables gives other widths.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the widths come with the columns
  useLayoutEffect(() => columnWindow.measure(), [columns]);
  const items = columnWindow.getVirtualItems();
  const mounted = useMemo(
    () =>
      items.flatMap((item): MountedColumn[] => {
        const shown = columns[item.index];
        return shown ? [{ ...shown, at: item.index, start: item.start }] : [];
      }),
    [items, columns],
  );
  return {
    rows,
    mounted,
    width: columnWindow.getTotalSize(),
    scrollTo: ({ row, column }) => {
      if (row >= 0) rows.scrollToIndex(row, { align: 'auto' });
      columnWindow.scrollToIndex(column, { align: 'auto' });
    },
  };
}
