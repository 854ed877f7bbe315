import { type RefObject, useEffect, useRef } from 'react';
import { type Passage, samePlace } from '../../shared/coding/passage.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import { comparePlaces, passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { placeNear } from './column-places.ts';
import { type DomPlace, placeAtPoint } from './dom-places.ts';
import { DragScroll } from './drag-scroll.ts';
import { isPlace } from './moves.ts';
import { nativeCaret } from './native-caret.ts';
import type { MenuPoint } from './reader-menu.tsx';
import { passageRect } from './shown-passage.ts';
import { type Span, selectTo, type Unit, unitAt } from './units.ts';

export interface PointerPassage {
  readonly view: DocumentView;
  /** A click without a passage, at a place of the texts. */
  readonly onClick: (at: DomPlace) => void;
  /** Whether a click there would do something: the pointer shows it. */
  readonly isClickable: (at: DomPlace) => boolean;
  /** A passage has been chosen with the pointer. */
  readonly onChosen: () => void;
  readonly onStart: () => void;
  /** The menu is asked for at a point of the window. */
  readonly onMenu: (at: MenuPoint) => void;
  /** The pointer is up again, whatever came of it. */
  readonly onEnd: () => void;
}

/** By how often it was clicked. */
const UNIT_OF_CLICKS: readonly Unit[] = ['place', 'word', 'sentence', 'bead'];
/** What keeps its own clicks. */
const OTHERS =
  '[data-end],button,a,input,.fill,[contenteditable],[role="button"],[role="separator"],[role="slider"]';

function holdsPlace(view: DocumentView, passage: Passage, { versionId, place }: DomPlace): boolean {
  return (
    passage.versionId === versionId &&
    comparePlaces(view, passage.start, place) <= 0 &&
    comparePlaces(view, place, passage.end) <= 0
  );
}

interface Drag {
  readonly versionId: VersionId;
  readonly unit: Unit;
  readonly base: Span;
  x: number;
  y: number;
}

/**
 * Selecting with the pointer. The model is told where it is, and the browser's own selection is kept out of it: that
 * one ends where rows are taken away, runs over both columns, and knows no sentences. A finger's long press is the
 * system's, with its handles; it is followed into the model.
 */
export function usePointerPassage(
  grid: RefObject<HTMLElement | null>,
  caret: CaretStore,
  handlers: PointerPassage,
): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const root = grid.current;
    if (!root) return;
    let drag: Drag | null = null;
    let isFinger = false;
    const follow = () => {
      if (!drag) return;
      const place = placeNear(root, drag.versionId, drag.x, drag.y);
      if (place) caret.set(selectTo(latest.current.view, drag, place));
    };
    const scroll = new DragScroll(root, follow);

    const onDown = (event: MouseEvent) => {
      const target = event.target;
      if (event.button !== 0 || !(target instanceof Element) || target.closest(OTHERS)) return;
      // The scrollbar.
      if (target === root && event.clientX >= root.getBoundingClientRect().left + root.clientWidth) return;
      const side = target.closest<HTMLElement>('[data-version]');
      event.preventDefault();
      delete root.dataset.keys;
      document.getSelection()?.removeAllRanges();
      side?.focus({ preventScroll: true });
      const versionId = side?.dataset.version as VersionId | undefined;
      const { view, onStart } = latest.current;
      const place = versionId && placeNear(root, versionId, event.clientX, event.clientY);
      onStart();
      if (!versionId || !place || !side?.querySelector('[data-block]')) {
        caret.set(null);
        latest.current.onEnd();
        return;
      }
      const unit = UNIT_OF_CLICKS[Math.min(event.detail, UNIT_OF_CLICKS.length) - 1] ?? 'place';
      const known = caret.get();
      const isMore = event.shiftKey && known?.versionId === versionId;
      const base = isMore ? { start: known.anchor, end: known.anchor } : unitAt(view, versionId, place, unit);
      drag = { versionId, unit, base, x: event.clientX, y: event.clientY };
      caret.set(selectTo(view, drag, place));
    };
    let moveFrame = 0;
    const onMove = (event: MouseEvent) => {
      if (drag) {
        // Let go outside the window, and nobody said so.
        if ((event.buttons & 1) === 0) return onUp(event);
        drag.x = event.clientX;
        drag.y = event.clientY;
        scroll.follow(event.clientY);
      } else if (!(event.target instanceof Node) || !root.contains(event.target)) return;
      if (moveFrame !== 0) return;
      moveFrame = requestAnimationFrame(() => {
        moveFrame = 0;
        if (drag) follow();
        else pointAt(event);
      });
    };
    const pointAt = (event: MouseEvent) => {
      const isOverText = event.target instanceof Element && event.target.closest('[data-block]');
      const at = isOverText ? placeAtPoint(event.clientX, event.clientY) : null;
      if (at && latest.current.isClickable(at)) root.dataset.overCoding = '';
      else delete root.dataset.overCoding;
    };
    const onUp = (event: MouseEvent) => {
      if (!drag || event.button > 0) return;
      const { versionId, unit } = drag;
      drag.x = event.clientX;
      drag.y = event.clientY;
      follow();
      end();
      const known = caret.get();
      if (!known) return;
      if (!isPlace(known)) latest.current.onChosen();
      else if (unit === 'place' && !event.shiftKey) latest.current.onClick({ versionId, place: known.focus });
    };
    const end = () => {
      scroll.stop();
      if (!drag) return;
      drag = null;
      latest.current.onEnd();
    };
    const onMenu = (event: MouseEvent) => {
      // A finger's long press is the system's.
      if (isFinger || !(event.target instanceof Element)) return;
      const side = event.target.closest<HTMLElement>('[data-version]');
      if (!side || event.target.closest('[contenteditable]')) return;
      event.preventDefault();
      const { view, onMenu: open } = latest.current;
      const known = caret.get();
      const passage = passageOf(view, known);
      if (event.button !== 2) {
        // The menu key: beside what it is about.
        const rect = (passage && passageRect(root, view, passage)) ?? side.getBoundingClientRect();
        return open({ x: rect.left, y: rect.bottom });
      }
      const { clientX: x, clientY: y } = event;
      side.focus({ preventScroll: true });
      const versionId = side.dataset.version as VersionId;
      const place = placeNear(root, versionId, x, y);
      if (place && !(passage && holdsPlace(view, passage, { versionId, place })))
        caret.set({ versionId, anchor: place, focus: place });
      open({ x, y });
    };
    const onScroll = () => follow();
    const onPointerDown = (event: PointerEvent) => {
      isFinger = event.pointerType === 'touch';
    };
    const onSelection = () => {
      const next = isFinger ? nativeCaret(root) : null;
      if (next && !samePlace(next.anchor, next.focus)) caret.set(next);
    };
    root.addEventListener('mousedown', onDown);
    root.addEventListener('contextmenu', onMenu);
    root.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('mousemove', onMove, { passive: true });
    window.addEventListener('mouseup', onUp);
    window.addEventListener('blur', end);
    window.addEventListener('pointerdown', onPointerDown, { capture: true, passive: true });
    document.addEventListener('selectionchange', onSelection);
    return () => {
      cancelAnimationFrame(moveFrame);
      scroll.stop();
      root.removeEventListener('mousedown', onDown);
      root.removeEventListener('contextmenu', onMenu);
      root.removeEventListener('scroll', onScroll);
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
      window.removeEventListener('blur', end);
      window.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('selectionchange', onSelection);
    };
  }, [grid, caret]);
}
