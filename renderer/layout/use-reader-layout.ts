import { useCallback, useMemo, useState } from 'react';
import { useServices, useSettings } from '../app/services.ts';
import { DEFAULT_LAYOUT, type ReaderLayout } from '../store/reader-layout.ts';

export interface LayoutInHand {
  readonly layout: ReaderLayout;
  /** Shown at once and kept for the next time. */
  readonly change: (change: Partial<ReaderLayout>) => void;
  /** Shown until the next `change`: while a column is drawn by the mouse. */
  readonly preview: (change: Partial<ReaderLayout> | null) => void;
  readonly reset: () => void;
}

/** How the reader is laid out, and how to lay it out otherwise. `beforeColumns`: the columns come, go or swap. */
export function useReaderLayout(beforeColumns: () => void): LayoutInHand {
  const { settings } = useServices();
  const { reader: stored } = useSettings();
  const [shown, setShown] = useState<Partial<ReaderLayout> | null>(null);
  const layout = useMemo(() => (shown ? { ...stored, ...shown } : stored), [stored, shown]);
  const change = useCallback(
    (wish: Partial<ReaderLayout>) => {
      if (wish.columns !== undefined || wish.translationFirst !== undefined) beforeColumns();
      setShown(null);
      void settings.set({ reader: { ...settings.get().reader, ...wish } });
    },
    [settings, beforeColumns],
  );
  const reset = useCallback(() => change(DEFAULT_LAYOUT), [change]);
  return useMemo(() => ({ layout, change, preview: setShown, reset }), [layout, change, reset]);
}
