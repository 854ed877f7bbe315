import { type KeyboardEvent, useCallback, useRef } from 'react';
import { typedRow } from './type-ahead.ts';
import type { RowList } from './use-row-list.ts';

/** Milliseconds after which another letter begins another word. */
const SAME_WORD = 1_000;
/** Rows that a page has. */
const PAGE = 10;
/** Frames in which a row that was scrolled to comes to be there. */
const MOST_FRAMES = 5;

export interface RowKeys {
  /** For what lies around the list. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Brings a row into sight, mounted or not, and gives it the focus. */
  readonly goTo: (at: number) => void;
}

/**
 * The keys of a list of which only the rows in sight are mounted: arrows, Home, End, Page Up and Down go through it,
 * letters to the next row whose name begins with them.
 */
export function useRowKeys(options: {
  readonly rows: RowList;
  readonly count: number;
  readonly nameAt: (at: number) => string;
  /** Selects what has the focus in a row; the keys of anything else in it are its own. */
  readonly target: string;
}): RowKeys {
  const { rows, count, nameAt, target } = options;
  const typed = useRef({ word: '', at: 0 });
  const { virtualizer, list } = rows;
  const goTo = useCallback(
    (at: number) => {
      virtualizer.scrollToIndex(at);
      const focus = (frames: number) =>
        requestAnimationFrame(() => {
          const row = list.current?.querySelector<HTMLElement>(`[data-index="${at}"] ${target}`);
          if (row) row.focus();
          else if (frames > 1) focus(frames - 1);
        });
      focus(MOST_FRAMES);
    },
    [virtualizer, list, target],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(target)) return;
    const from = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
    const to = step(event, from) ?? typeOn(event, from);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0 && to !== from) goTo(to);
  };
  const step = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, from: number): number | null => {
    if (ctrlKey || metaKey || altKey || shiftKey) return null;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + PAGE,
      PageUp: from - PAGE,
      Home: 0,
      End: count - 1,
    };
    const place = places[key];
    return place === undefined ? null : Math.min(count - 1, Math.max(0, place));
  };
  /** Null where the key is no letter; -1 where no name begins so. */
  const typeOn = (event: KeyboardEvent, from: number): number | null => {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
    if (ctrlKey || metaKey || altKey || [...key].length !== 1) return null;
    const goesOn = timeStamp - typed.current.at < SAME_WORD;
    // A blank presses the button, but within a word that is being typed.
    if (key === ' ' && !goesOn) return null;
    const word = goesOn ? typed.current.word + key : key;
    typed.current = { word, at: timeStamp };
    return typedRow(word, { count, nameAt, from });
  };
  return { onKeyDown, goTo };
}
