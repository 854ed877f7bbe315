import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeGrowing, roomBeside, windowSize } from './place-beside.ts';

/** What a box stands beside, in pixels of the window. */
export interface BesideRect {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Keeps a box beside what it is about, also while that scrolls; where it is out of sight (null), in the upper middle
 * of the window. `least`: pixels that the box needs. It stays on its side whatever it holds.
 */
export function useBeside(
  box: RefObject<HTMLElement | null>,
  anchor: () => BesideRect | null,
  least: number,
): void {
  const latest = useRef(anchor);
  latest.current = anchor;
  const tallest = useRef(0);
  // Every render can change the height.
  useLayoutEffect(() => place(box.current, latest.current(), least, tallest));
  useEffect(() => {
    const again = () => place(box.current, latest.current(), least, tallest);
    window.addEventListener('resize', again);
    window.addEventListener('scroll', again, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', again);
      window.removeEventListener('scroll', again, true);
    };
  }, [box, least]);
}

function place(
  box: HTMLElement | null,
  anchor: BesideRect | null,
  least: number,
  tallest: RefObject<number>,
): void {
  if (!box) return;
  const room = windowSize();
  const beside = anchor ?? {
    left: (room.width - box.offsetWidth) / 2,
    top: room.height / 4,
    bottom: room.height / 4,
  };
  const { isBelow, maxHeight } = roomBeside(beside, room.height, least);
  box.style.maxHeight = `${maxHeight}px`;
  // Above, a box that shrinks would take its field along: it stays as tall as it was, and at its words.
  box.style.minHeight = isBelow ? '' : `${Math.min(maxHeight, tallest.current)}px`;
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  tallest.current = Math.max(tallest.current, size.height);
  const { left, top } = placeGrowing(beside, size, room, isBelow);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
