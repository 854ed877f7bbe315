import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { HEADS_HEIGHT } from './column-heads.tsx';

/** What is at the top of the reader: a row, and how much of its height is above the edge, 0 to 1. */
export interface RowPlace {
  readonly row: number;
  readonly part: number;
}

/** Frames that rows which were never measured may take to find their place. */
const MOST_FRAMES = 30;
/** Frames in which the rows must stand still. */
const STILL = 3;
/** Half a pixel is what the screen can show. */
const CLOSE = 0.5;
/** What a person does that means to go elsewhere. */
const GESTURES = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

const LISTENING = { passive: true, capture: true };

export interface KeptPlace {
  readonly goTo: (place: RowPlace) => void;
  /** The rows are wanted elsewhere. */
  readonly letGo: () => void;
}

type Rows = Virtualizer<HTMLElement, Element>;

export function topPlace(rowWindow: Rows): RowPlace | null {
  const top = (rowWindow.scrollOffset ?? 0) + HEADS_HEIGHT;
  const item = rowWindow.options.count > 0 ? rowWindow.getVirtualItemForOffset(top) : undefined;
  if (!item || item.size <= 0) return null;
  return { row: item.index, part: Math.min(1, Math.max(0, (top - item.start) / item.size)) };
}

/** Pixels to scroll to a place, by the heights that `heightOf` gives. */
export function offsetOf({ row, part }: RowPlace, heightOf: (row: number) => number): number {
  let offset = 0;
  for (let at = 0; at < row; at++) offset += heightOf(at);
  return Math.max(0, offset + part * heightOf(row));
}

/**
 * Brings a place to the top and holds it there while the rows around it are measured, until it stands still
 * or somebody scrolls. The first place is there before the first frame.
 */
export function useKeptPlace(
  rowWindow: Rows,
  scroller: RefObject<HTMLElement | null>,
  initial: RowPlace | null,
): KeptPlace {
  const wanted = useRef<RowPlace | null>(initial);
  const left = useRef({ still: 0, frames: MOST_FRAMES });
  const frame = useRef(0);

  const correct = useCallback(() => {
    const root = scroller.current;
    const place = wanted.current;
    if (!root || !place) return;
    const row = root.querySelector(`[data-index="${place.row}"]`);
    const before = root.scrollTop;
    if (row) {
      const box = row.getBoundingClientRect();
      const edge = root.getBoundingClientRect().top + root.clientTop + HEADS_HEIGHT;
      const by = box.top + place.part * box.height - edge;
      if (Math.abs(by) > CLOSE) root.scrollTop += by;
    } else {
      const item = rowWindow.measurementsCache[place.row];
      if (item) root.scrollTop = item.start + place.part * item.size - HEADS_HEIGHT;
    }
    left.current.still = row && Math.abs(root.scrollTop - before) <= CLOSE ? left.current.still + 1 : 0;
  }, [rowWindow, scroller]);
  const letGo = useCallback(() => {
    wanted.current = null;
  }, []);
  const follow = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      correct();
      left.current.frames--;
      if (left.current.still < STILL && left.current.frames > 0) follow();
      else wanted.current = null;
    });
  }, [correct]);

  // Each render may have brought the row, or rows above it.
  useLayoutEffect(() => {
    if (wanted.current) correct();
  });
  useEffect(() => {
    if (wanted.current) follow();
    // Anywhere in the window: what is done there may lead elsewhere in the text.
    for (const gesture of GESTURES) window.addEventListener(gesture, letGo, LISTENING);
    return () => {
      cancelAnimationFrame(frame.current);
      for (const gesture of GESTURES) window.removeEventListener(gesture, letGo, LISTENING);
    };
  }, [follow, letGo]);
  const goTo = useCallback(
    (place: RowPlace) => {
      wanted.current = place;
      left.current = { still: 0, frames: MOST_FRAMES };
      follow();
    },
    [follow],
  );
  return useMemo(() => ({ goTo, letGo }), [goTo, letGo]);
}
