import { type RefObject, useEffect, useRef } from 'react';
import type { Coding } from '../../shared/model/records.ts';
import { MarksCard } from '../marking/mark-said.tsx';
import type { TextMark } from '../marking/text-marks.ts';
import { type DomPlace, placeAtPoint } from '../reader/dom-places.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import type { HoverCards } from '../reader/hover-card.tsx';
import { type Meeting, MeetingCard } from './meeting-card.tsx';

/** Milliseconds that the pointer rests on words before they are looked at. */
const REST = 150;

interface CodingHover extends Meeting {
  readonly grid: RefObject<ReaderGridHandle | null>;
  readonly cards: HoverCards;
  readonly meetingAt: (at: DomPlace) => readonly Coding[];
  readonly marksAt: (at: DomPlace) => readonly TextMark[];
}

/** Where the pointer rests on coded or marked words, a card says what meets there: codings, by whom and in what state, and marks. */
export function useCodingHover(of: CodingHover): void {
  const latest = useRef(of);
  latest.current = of;
  useEffect(() => {
    const root = latest.current.grid.current?.element();
    if (!root) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = '';
    const hide = () => {
      clearTimeout(timer);
      if (shown) latest.current.cards.hide();
      shown = '';
    };
    const look = (x: number, y: number) => {
      const { meetingAt, marksAt, cards } = latest.current;
      const at = placeAtPoint(x, y);
      const codings = at ? meetingAt(at) : [];
      const marks = at ? marksAt(at) : [];
      if (!at || codings.length + marks.length === 0) return hide();
      const key = [
        ...codings.map(({ id }) => id),
        ...marks.map(({ kind, blockId, start }) => `${kind} ${blockId} ${start}`),
      ].join();
      if (key === shown) return;
      shown = key;
      const card = (
        <>
          {codings.length > 0 ? (
            <MeetingCard codings={codings} versionId={at.versionId} of={latest.current} />
          ) : null}
          <MarksCard marks={marks} view={latest.current.view} />
        </>
      );
      cards.show(new DOMRect(x, y - LINE / 2, 1, LINE), card, false);
    };
    const onMove = (event: PointerEvent) => {
      clearTimeout(timer);
      const isOverText = event.target instanceof Element && event.target.closest('[data-block]');
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || !isOverText) return hide();
      const { clientX, clientY } = event;
      timer = setTimeout(() => look(clientX, clientY), REST);
    };
    root.addEventListener('pointermove', onMove, { passive: true });
    root.addEventListener('pointerdown', hide, { passive: true });
    root.addEventListener('pointerleave', hide, { passive: true });
    return () => {
      hide();
      root.removeEventListener('pointermove', onMove);
      root.removeEventListener('pointerdown', hide);
      root.removeEventListener('pointerleave', hide);
    };
  }, []);
}

/** Pixels: about a line of the text, so that the card does not lie on the words. */
const LINE = 28;
