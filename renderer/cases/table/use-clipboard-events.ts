import { type RefObject, useEffect, useRef } from 'react';

type Handler = (event: ClipboardEvent) => void;

/**
 * Ctrl+C, X and V while the focus is in an element. Chromium before 120 or so sends them to the body where nothing is
 * selected, so the document hears them.
 */
export function useClipboardEvents(
  root: RefObject<HTMLElement | null>,
  handlers: { readonly copy: Handler; readonly cut: Handler; readonly paste: Handler },
): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const on = (event: ClipboardEvent) => {
      if (!root.current?.contains(document.activeElement)) return;
      const { copy, cut, paste } = latest.current;
      (event.type === 'copy' ? copy : event.type === 'cut' ? cut : paste)(event);
    };
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, on);
    return () => {
      for (const type of types) document.removeEventListener(type, on);
    };
  }, [root]);
}
