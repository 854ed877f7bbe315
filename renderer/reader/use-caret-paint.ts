import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type Caret, passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';
import { rectOfPlace } from './column-places.ts';
import type { HighlightSheet } from './highlight-rules.ts';
import { letters } from './letters.ts';
import { paintPassage, paintWord } from './shown-passage.ts';

/** True while the last gesture in the reader was a key: then the word that the keys stand on is shown. */
export function usesKeys(root: HTMLElement): boolean {
  return root.dataset.keys === 'true' && root.contains(document.activeElement);
}

function paintCaret(root: HTMLElement, view: DocumentView, store: CaretStore, sheet: HighlightSheet): void {
  const caret = store.get();
  const passage = passageOf(view, caret);
  paintPassage(root, view, passage);
  paintWord(root, view, caret && !passage && !letters.get() && usesKeys(root) ? caret : null);
  sheet.sync();
  placeLetterCaret(root, caret && letters.get() && usesKeys(root) ? caret : null);
}

/** Puts the thin caret where letters are counted from: a highlight has no width without a letter. */
function placeLetterCaret(root: HTMLElement, caret: Caret | null): void {
  const mark = root.querySelector<HTMLElement>('.reader__caret');
  if (!mark) return;
  const rect = caret && rectOfPlace(root, caret.focus);
  mark.hidden = !rect;
  if (!rect) return;
  const box = root.getBoundingClientRect();
  mark.style.transform = `translate(${rect.left - box.left - 1}px, ${rect.top - box.top - root.clientTop + root.scrollTop}px)`;
  mark.style.height = `${rect.height}px`;
}

/** Keeps the passage and the word in hand painted, on whichever rows are mounted. */
export function useCaretPaint(
  scroller: RefObject<HTMLElement | null>,
  view: DocumentView,
  caret: CaretStore,
  sheet: HighlightSheet,
): void {
  // Every render may have mounted rows that show some of the passage.
  useLayoutEffect(() => {
    if (scroller.current) paintCaret(scroller.current, view, caret, sheet);
  });
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const repaint = () => paintCaret(root, view, caret, sheet);
    const off = caret.subscribe(repaint);
    const offLetters = letters.subscribe(repaint);
    root.addEventListener('focusin', repaint);
    root.addEventListener('focusout', repaint);
    return () => {
      off();
      offLetters();
      root.removeEventListener('focusin', repaint);
      root.removeEventListener('focusout', repaint);
    };
  }, [scroller, view, caret, sheet]);
  useEffect(() => {
    const root = scroller.current;
    return () => {
      if (root) paintPassage(root, view, null);
      if (root) paintWord(root, view, null);
    };
  }, [scroller, view]);
}
