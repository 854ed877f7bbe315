import {
  defaultRangeExtractor,
  observeElementOffset,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Version } from '../../shared/model/records.ts';
import { columnWidths, lineHeight, textSize } from '../layout/metrics.ts';
import { rowGuess } from '../layout/row-guess.ts';
import type { ReaderLayout } from '../store/reader-layout.ts';
import { HEADS_HEIGHT } from './column-heads.tsx';
import { Fling } from './fling.ts';
import { offsetOf, type RowPlace, topPlace, useKeptPlace } from './kept-place.ts';
import { type ShownRows, shownRows } from './row-flow.ts';
import type { ReaderRows } from './rows.ts';

/** Milliseconds after the last change of the width until rows out of sight are guessed anew. */
const SETTLE = 150;
/** Pixels: a sixty-fourth is the least that Chromium lays out. */
const SAME_HEIGHT = 0.01;
/** Pixels: positions are told in fractions, and read with others. */
const SAME_PLACE = 1;
/** Changes of the width that move hardly a line. */
const HARDLY = 0.02;

/** Pixels that the reader had last: the next one starts from there, before it is on the page. */
let lastRoom: number | null = null;

type Rows = Virtualizer<HTMLElement, Element>;

export interface RowWindowOf {
  readonly view: DocumentView;
  readonly rows: ReaderRows;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row in hand: always there, so that the focus is never lost to scrolling. */
  readonly kept: number;
  readonly versions: readonly Version[];
  readonly layout: ReaderLayout;
  readonly lanes: number;
  /** Where the reading goes on. */
  readonly initial: RowPlace | null;
}

export interface RowWindow {
  readonly rowWindow: Rows;
  readonly shown: ShownRows;
  /** What holds the rows: its height is that of all, and the rows in sight start where they belong. */
  readonly holder: RefObject<HTMLTableSectionElement | null>;
  /** What is at the top of the window. */
  readonly place: () => RowPlace | null;
  /** Ends the holding of a place, before the rows are scrolled elsewhere. */
  readonly letGo: () => void;
  /**
   * Reads the heights of the rows that have just come; what it returns hands them on, and returns what places the rows. Left to themselves they are told
   * of only after the page was laid out, and then it is laid out again.
   */
  readonly readNew: (isLate: boolean) => () => () => void;
  readonly fling: Fling;
  /** Brings a place to the top and holds it there while the rows around it are measured. */
  readonly hold: (place: RowPlace) => void;
}

function useRoom(scroller: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(() => lastRoom ?? window.innerWidth * 0.6);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = () => {
      lastRoom = element.clientWidth;
      setRoom((before) =>
        Math.abs(before - element.clientWidth) > before * HARDLY ? element.clientWidth : before,
      );
    };
    read();
    let timer = 0;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = window.setTimeout(read, SETTLE);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [scroller]);
  return room;
}

/** A value once it stands still; the first one at once. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Pixels, with their fractions: rows follow one another in the flow of the page, and what was rounded would add up. */
function heightOf(row: Element, entry: ResizeObserverEntry | undefined, rows: Rows): number {
  const known = rows.measurementsCache[Number(row.getAttribute('data-index'))]?.size ?? 0;
  // Asked for as it comes, it would be laid out alone (see readNew).
  const height = entry?.borderBoxSize[0]?.blockSize ?? known;
  return Math.abs(height - known) < SAME_HEIGHT ? known : height;
}

/** The rows in sight and a few more. What is read stays where it is when the layout or the width changes. */
export function useRowWindow(of: RowWindowOf): RowWindow {
  const { view, rows, scroller, kept, versions, lanes, initial } = of;
  const room = useRoom(scroller);
  const layout = useSettled(of.layout);
  const ids = versions.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the versions are the same as long as their ids are
  const look = useMemo(() => {
    const widths = columnWidths(layout, versions.length, { reader: room, window: window.innerWidth, lanes });
    return {
      columns: versions.map(({ id }, at) => ({ versionId: id, width: widths[at] ?? 0 })),
      textSize: textSize(layout),
      lineHeight: lineHeight(layout),
      speakers: layout.speakers,
    };
  }, [layout, ids, room, lanes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: text typed since is in rows that were measured
  const guess = useMemo(() => rowGuess(view, rows, look), [view.beads, look]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= rows.length || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
    [kept, rows.length],
  );
  // A new function makes the heights of all rows be added up anew: only where beads came, went or moved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of the same beads have the same keys
  const getItemKey = useCallback((at: number) => rows.keyOf(at), [view.beads]);
  const stand = useRef(() => {});
  const [fling] = useState(() => new Fling());
  const observe = useCallback(
    (of: Rows, tell: (offset: number, isScrolling: boolean) => void) =>
      observeElementOffset(of, (offset, isScrolling) => {
        fling.step(offset, isScrolling, of.scrollRect?.height ?? 0, () => tell(offset, isScrolling));
      }),
    [fling],
  );
  const rowWindow = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize: guess,
    overscan: 3,
    scrollMargin: HEADS_HEIGHT,
    scrollPaddingStart: HEADS_HEIGHT,
    paddingEnd: 160 - HEADS_HEIGHT,
    measureElement: heightOf,
    observeElementOffset: observe,
    // Rendered anew for other rows only; where those that are there stand is written by `stand`.
    directDomUpdates: true,
    onChange: () => stand.current(),
    rangeExtractor,
    initialOffset: () => (initial ? offsetOf(initial, guess) : 0),
  });
  const shown = shownRows(rowWindow.getVirtualItems(), kept);
  const holder = useRef<HTMLTableSectionElement>(null);
  const start = shown.inFlow[0]?.index ?? 0;
  // One padding for all: a row with a place of its own finds no styles of the rows before it, and costs four times as much.
  useLayoutEffect(() => {
    stand.current = () => {
      const element = holder.current;
      if (!element) return;
      element.style.height = `${rowWindow.getTotalSize()}px`;
      element.style.paddingTop = `${(rowWindow.measurementsCache[start]?.start ?? HEADS_HEIGHT) - HEADS_HEIGHT}px`;
    };
    stand.current();
  });
  const { goTo, letGo } = useKeptPlace(rowWindow, scroller, initial);

  const guessed = useRef(look);
  useLayoutEffect(() => {
    if (guessed.current === look) return;
    guessed.current = look;
    const place = topPlace(rowWindow);
    rowWindow.measure();
    // The guesses first: what is measured is only taken where it differs from what was there before.
    rowWindow.getTotalSize();
    // What is on the page is measured already: it would not be again until it changes.
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])
      rowWindow.resizeItem(Number(row.dataset.index), row.getBoundingClientRect().height);
    if (place) goTo(place);
  }, [look, rowWindow, scroller, goTo]);
  const read = useRef(new WeakSet<Element>());
  const readNew = (isLate: boolean) => {
    // Scrolled on by now, and the rows are told of it later: to hold the place that they know would scroll back.
    const isBehind =
      isLate && Math.abs((scroller.current?.scrollTop ?? 0) - (rowWindow.scrollOffset ?? 0)) > SAME_PLACE;
    const heights: (readonly [row: number, height: number])[] = [];
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
      if (read.current.has(row)) continue;
      read.current.add(row);
      heights.push([Number(row.dataset.index), row.getBoundingClientRect().height]);
    }
    return () => {
      // Each height would have all that follow added up anew: once will do.
      const place = stand.current;
      stand.current = () => {};
      if (isBehind) rowWindow.shouldAdjustScrollPositionOnItemSizeChange = () => false;
      for (const [row, height] of heights) rowWindow.resizeItem(row, height);
      rowWindow.shouldAdjustScrollPositionOnItemSizeChange = undefined;
      stand.current = place;
      return () => stand.current();
    };
  };
  return { rowWindow, shown, holder, place: () => topPlace(rowWindow), letGo, hold: goTo, readNew, fling };
}
