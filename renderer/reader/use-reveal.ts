import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { Passage } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Version } from '../../shared/model/records.ts';
import { nodeOfPlace } from './dom-places.ts';
import { beadAt } from './moves.ts';
import type { ReaderRows } from './rows.ts';
import type { Current } from './use-current.ts';

/** Pixels kept free above and below. */
const MARGIN = 40;
/** Frames that rows which were never measured may take to find their place. */
const MOST_FRAMES = 30;
/** Frames in which the rows must stand still. */
const STILL = 3;

/** Pixels to scroll until a passage's start can be read; null while its row is not there. */
function missing(scroller: HTMLElement, { start }: Passage): number | null {
  const place = nodeOfPlace(scroller, start);
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.setEnd(place.node, Math.min(place.node.length, place.offset + 1));
  const { top, bottom } = range.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  if (top >= box.top + MARGIN && bottom <= box.bottom - MARGIN) return 0;
  return (top + bottom) / 2 - (box.top + box.bottom) / 2;
}

/** Brings the start of a passage into sight, wherever it is; what is in sight stays where it is. */
export function useReveal(of: {
  readonly view: DocumentView;
  readonly rows: ReaderRows;
  /** The columns that are shown. */
  readonly versions: readonly Version[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowWindow: Virtualizer<HTMLElement, Element>;
  readonly current: Current;
}): (passage: Passage, withFocus: boolean) => void {
  const { view, rows, versions, scroller, rowWindow, current } = of;
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return (passage, withFocus) => {
    const root = scroller.current;
    const at = beadAt(view, passage.versionId, passage.start);
    if (!root || at < 0) return;
    current.goTo({ at, versionId: passage.versionId }, withFocus);
    cancelAnimationFrame(frame.current);
    if (missing(root, passage) === null) {
      const row = rows.ofBead(at);
      rowWindow.scrollToIndex(row, { align: 'center' });
      // The words of a hidden column never come: their bead is what there is to see.
      if (!versions.some(({ id }) => id === passage.versionId)) return;
    }
    let still = 0;
    let left = MOST_FRAMES;
    const settle = () => {
      const by = missing(root, passage);
      still = by === 0 ? still + 1 : 0;
      if (by) root.scrollTop += by;
      left--;
      if (still < STILL && left > 0) frame.current = requestAnimationFrame(settle);
    };
    frame.current = requestAnimationFrame(settle);
  };
}
