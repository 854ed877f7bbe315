import { type RefObject, useEffect, useRef } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { after } from '../platform/effects.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import { rectOfPlace } from '../reader/column-places.ts';
import type { DomPlace } from '../reader/dom-places.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import type { HoverCards } from '../reader/hover-card.tsx';
import { usesKeys } from '../reader/use-caret-paint.ts';
import { MarksCard } from './mark-said.tsx';
import type { TextMark } from './text-marks.ts';

/** Milliseconds that the keys rest on a word before it is looked up. */
const REST = 150;

interface TermByKeys {
  readonly view: DocumentView;
  readonly caret: CaretStore;
  readonly grid: RefObject<ReaderGridHandle | null>;
  readonly cards: HoverCards;
  readonly marksAt: (at: DomPlace) => readonly TextMark[];
}

/** Where the keys rest on a word of the glossary, the card that the pointer brings up. */
export function useTermByKeys(of: TermByKeys): void {
  const latest = useRef(of);
  latest.current = of;
  const { caret } = of;
  useEffect(() => {
    let isShown = false;
    const look = () => {
      const { view, grid, cards, marksAt } = latest.current;
      const root = grid.current?.element();
      const known = caret.get();
      const marks =
        root && known && usesKeys(root)
          ? marksAt({ versionId: known.versionId, place: known.focus }).filter(({ kind }) => kind === 'term')
          : [];
      const rect = root && known && marks.length > 0 ? rectOfPlace(root, known.focus) : null;
      if (rect) cards.show(rect, <MarksCard marks={marks} view={view} />, true);
      else if (isShown) cards.hide();
      isShown = rect !== null;
    };
    let callOff: (() => void) | undefined;
    const soon = () => {
      callOff?.();
      callOff = after(REST, look);
    };
    const off = caret.subscribe(soon);
    const root = latest.current.grid.current?.element();
    root?.addEventListener('focusout', soon);
    return () => {
      callOff?.();
      off();
      root?.removeEventListener('focusout', soon);
    };
  }, [caret]);
}
