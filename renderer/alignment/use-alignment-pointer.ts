import { type RefObject, useEffect, useRef } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { CaretStore } from '../reader/caret-store.ts';
import { placeNear } from '../reader/column-places.ts';
import type { MenuPoint } from '../reader/reader-menu.tsx';
import type { Current } from '../reader/use-current.ts';
import type { InHandStore } from './in-hand.ts';

export interface AlignmentPointer {
  readonly view: DocumentView;
  readonly caret: CaretStore;
  readonly inHand: InHandStore;
  readonly current: Current;
  /** The menu is asked for at a point of the window. */
  readonly onMenu: (at: MenuPoint) => void;
}

/** What keeps its own clicks. */
const OTHERS = 'button,a,input,textarea,.fill,[role="button"],[role="separator"]';

/** A click takes a bead in hand, and the word under it; with Shift it chooses all from the one in hand to there. */
export function useAlignmentPointer(scroller: RefObject<HTMLElement | null>, of: AlignmentPointer): void {
  const latest = useRef(of);
  latest.current = of;
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const take = (event: MouseEvent): { side: HTMLElement | null; at: number } | null => {
      if (!(event.target instanceof Element) || event.target.closest(OTHERS)) return null;
      const row = event.target.closest<HTMLElement>('.align__row');
      const side = event.target.closest<HTMLElement>('[data-version]');
      const at = Number(row?.querySelector<HTMLElement>('[data-cell]')?.dataset.bead ?? Number.NaN);
      return Number.isInteger(at) ? { side, at } : null;
    };
    const goTo = ({ side, at }: { side: HTMLElement | null; at: number }, event: MouseEvent) => {
      const { caret, current } = latest.current;
      const versionId = (side?.dataset.version as VersionId | undefined) ?? current.versionId;
      delete root.dataset.keys;
      const place = side && versionId ? placeNear(root, versionId, event.clientX, event.clientY) : null;
      caret.set(place && versionId ? { versionId, anchor: place, focus: place } : null);
      current.goTo({ at, versionId }, true);
    };
    const onDown = (event: MouseEvent) => {
      if (event.button !== 0) return;
      const taken = take(event);
      if (!taken) return;
      const { view, inHand, current } = latest.current;
      const before = inHand.get();
      const begun = before.anchor ?? view.beads[current.at]?.id ?? null;
      inHand.set({ ...before, anchor: event.shiftKey ? begun : null });
      goTo(taken, event);
    };
    const onMenu = (event: MouseEvent) => {
      const taken = take(event);
      if (!taken) return;
      event.preventDefault();
      const { current, onMenu: open } = latest.current;
      if (event.button !== 2) {
        // The menu key: under the side that the keys are in.
        const rect = (taken.side ?? root).getBoundingClientRect();
        return open({ x: rect.left, y: Math.min(rect.bottom, window.innerHeight - 40) });
      }
      // What is chosen stays chosen where the menu is asked for within it.
      const isChosen = event.target instanceof Element && event.target.closest('[data-chosen]');
      if (!isChosen && taken.at !== current.at)
        latest.current.inHand.set({ ...latest.current.inHand.get(), anchor: null });
      if (!isChosen) goTo(taken, event);
      open({ x: event.clientX, y: event.clientY });
    };
    root.addEventListener('mousedown', onDown);
    root.addEventListener('contextmenu', onMenu);
    return () => {
      root.removeEventListener('mousedown', onDown);
      root.removeEventListener('contextmenu', onMenu);
    };
  }, [scroller]);
}
