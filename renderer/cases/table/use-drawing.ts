import { type PointerEvent, useRef } from 'react';
import { type Place, standing, type TableCursor } from './cursor.ts';

/** The cell that an event of the page is in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** A press puts the cursor, with Shift or drawn on it makes a range. */
export function useDrawing(cursor: TableCursor, go: (next: TableCursor) => void) {
  const drawing = useRef(false);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      const hasOwn = event.target instanceof HTMLElement && event.target.closest('button, .cell-editor');
      if (!place || event.button !== 0 || hasOwn) return;
      // The browser would select the words of the cells.
      event.preventDefault();
      drawing.current = place.row >= 0;
      const isRange = event.shiftKey && place.row >= 0 && cursor.from.row >= 0;
      go(isRange ? { at: place, from: cursor.from } : standing(place));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drawing.current || (event.buttons & 1) === 0) {
        drawing.current = false;
        return;
      }
      const place = placeOf(event.target);
      const { at, from } = cursor;
      if (place && place.row >= 0 && (place.row !== at.row || place.column !== at.column))
        go({ at: place, from });
    },
  };
}
