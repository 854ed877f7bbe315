import { type RefObject, useEffect, useRef } from 'react';
import { samePlace } from '../../shared/coding/passage.ts';
import type { Caret } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { type DomPlace, placeAtPoint, placeOfNode } from './dom-places.ts';

export interface PointerPassage {
  /** A click without a passage, at a place of the texts. */
  readonly onClick: (at: DomPlace) => void;
  /** Whether a click there would do something: the pointer shows it. */
  readonly isClickable: (at: DomPlace) => boolean;
  /** A passage has been chosen with the pointer. */
  readonly onChosen: () => void;
  readonly onStart: () => void;
  /** The pointer is up again, whatever came of it. */
  readonly onEnd: () => void;
}

/** The browser's selection as a caret; `from` stands in where its start is no longer on the page. */
function nativeCaret(root: Node, from: DomPlace | null): Caret | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || !root.contains(selection.focusNode)) return null;
  const anchor = placeOfNode(selection.anchorNode, selection.anchorOffset) ?? from;
  const focus = placeOfNode(selection.focusNode, selection.focusOffset);
  if (!anchor || !focus || anchor.versionId !== focus.versionId) return null;
  return { versionId: focus.versionId, anchor: anchor.place, focus: focus.place };
}

/**
 * Follows the browser's selection into the model. Only a gesture changes the model: what the browser does to
 * its selection when rows come and go does not count.
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
    let from: DomPlace | null = null;
    let isDown = false;
    const onDown = (event: PointerEvent) => {
      const target = event.target;
      if (event.button !== 0 || !(target instanceof Element)) return;
      const side = target.closest<HTMLElement>('[data-version]');
      if (!side || target.closest('button,[contenteditable]')) return;
      isDown = true;
      delete root.dataset.keys;
      const here = placeAtPoint(event.clientX, event.clientY);
      from = here?.versionId === side.dataset.version ? here : null;
      // The other column must not light up while the pointer runs over it.
      root.dataset.selecting = side.getAttribute('aria-colindex') ?? '';
      latest.current.onStart();
    };
    const onSelection = () => {
      // What the keys select is in the model already; the browser tells of it later, when they may be further.
      if (!isDown && root.dataset.keys === 'true') return;
      const next = nativeCaret(root, from);
      if (!next) return;
      const isEmpty = samePlace(next.anchor, next.focus);
      if (isDown ? !isEmpty || caret.get() !== null : !isEmpty) caret.set(next);
    };
    const onUp = (event: PointerEvent) => {
      if (!isDown) return;
      isDown = false;
      delete root.dataset.selecting;
      latest.current.onEnd();
      const next = nativeCaret(root, from);
      if (next && !samePlace(next.anchor, next.focus)) {
        caret.set(next);
        latest.current.onChosen();
        return;
      }
      const at = placeAtPoint(event.clientX, event.clientY) ?? from;
      caret.set(at && { versionId: at.versionId, anchor: at.place, focus: at.place });
      if (at) latest.current.onClick(at);
    };
    let frame = 0;
    const onMove = (event: PointerEvent) => {
      if (isDown || frame !== 0 || event.pointerType !== 'mouse') return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const isOverText = event.target instanceof Element && event.target.closest('[data-block]');
        const at = isOverText ? placeAtPoint(event.clientX, event.clientY) : null;
        if (at && latest.current.isClickable(at)) root.dataset.overCoding = '';
        else delete root.dataset.overCoding;
      });
    };
    const onCancel = () => {
      if (isDown) latest.current.onEnd();
      isDown = false;
      delete root.dataset.selecting;
    };
    root.addEventListener('pointerdown', onDown);
    root.addEventListener('pointermove', onMove, { passive: true });
    document.addEventListener('selectionchange', onSelection);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('pointerdown', onDown);
      root.removeEventListener('pointermove', onMove);
      document.removeEventListener('selectionchange', onSelection);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
    };
  }, [grid, caret]);
}
