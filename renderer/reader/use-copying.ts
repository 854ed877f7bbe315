import { type RefObject, useEffect } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { copyPassage } from '../../shared/reading/copy-both.ts';
import { isTyping } from '../app/use-keyboard.ts';
import { passageOf } from './caret.ts';
import type { CaretStore } from './caret-store.ts';

/** Ctrl+C and the system's menus copy the passage in hand, all of it, mounted or not. */
export function useCopying(
  scroller: RefObject<HTMLElement | null>,
  view: DocumentView,
  caret: CaretStore,
): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const passage = passageOf(view, caret.get());
      const focused = document.activeElement;
      if (!passage || event.defaultPrevented || isTyping(focused)) return;
      // Without a selection of the browser's own, older Chromium tells the body, wherever the focus is.
      if (focused !== document.body && !scroller.current?.contains(focused)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      event.clipboardData?.setData('text/plain', copyPassage(view, passage));
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [scroller, view, caret]);
}
