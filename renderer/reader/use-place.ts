import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { useWorkspace } from '../app/workspace.ts';
import type { ReaderRows } from './rows.ts';

/** Milliseconds after the last scroll until the status bar follows. */
const SETTLE = 120;

/** Tells the status bar which bead one is at: the one in hand while it is in sight, else the first in sight. `remember` keeps it. */
export function usePlace(
  view: DocumentView,
  rows: ReaderRows,
  rowWindow: Virtualizer<HTMLElement, Element>,
  current: number,
  remember: () => void,
): void {
  const { setPlace } = useWorkspace();
  const top = rowWindow.scrollOffset ?? 0;
  const of = view.beads.length;
  useEffect(() => {
    const timer = setTimeout(() => {
      const height = rowWindow.scrollRect?.height ?? 0;
      const inSight = rowWindow
        .getVirtualItems()
        .filter((item) => item.end > top + 24 && item.start < top + height)
        .flatMap(({ index }) => {
          const row = rows.at(index);
          return row?.kind === 'bead' ? [row.at] : [];
        });
      const at = inSight.includes(current) ? current : inSight[0];
      setPlace(at === undefined ? null : { bead: at + 1, of });
      remember();
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [rows, rowWindow, current, top, of, setPlace, remember]);
  useEffect(() => () => setPlace(null), [setPlace]);
}
