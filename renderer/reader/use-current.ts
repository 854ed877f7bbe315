import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Version } from '../../shared/model/records.ts';
import type { ReaderRows } from './rows.ts';

/** The side of a bead that the keys are in. */
export interface Cell {
  readonly at: number;
  readonly versionId: VersionId | null;
}

export interface Current extends Cell {
  /** Its place among the rows; -1 when there is none. */
  readonly row: number;
  readonly goTo: (cell: Cell, withFocus: boolean) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

export function useCurrent(of: {
  readonly view: DocumentView;
  readonly rows: ReaderRows;
  readonly versions: readonly Version[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly initial: Cell | null;
}): Current {
  const { view, rows, versions, scroller, initial } = of;
  const [cell, setCell] = useState<Cell>(initial ?? { at: 0, versionId: versions[0]?.id ?? null });
  const wanted = useRef<Cell | null>(null);
  const at = Math.min(cell.at, Math.max(0, view.beads.length - 1));
  const versionId = versions.some((version) => version.id === cell.versionId)
    ? cell.versionId
    : (versions[0]?.id ?? null);
  const row = useMemo(() => rows.ofBead(at), [rows, at]);

  const first = versions[0]?.id ?? null;
  const second = versions[1]?.id ?? null;
  const goTo = useCallback(
    (cell: Cell, withFocus: boolean) => {
      // What lies in a hidden column is beside what is shown.
      const isShown = cell.versionId === first || cell.versionId === second;
      const next = { at: cell.at, versionId: isShown ? cell.versionId : first };
      // A focus that is in the rows goes along, or it would be lost with its row.
      if (withFocus || scroller.current?.contains(document.activeElement)) wanted.current = next;
      setCell(next);
    },
    [scroller, first, second],
  );
  // The row may only have been mounted by this very render.
  useLayoutEffect(() => {
    const next = wanted.current;
    if (!next) return;
    const selector = `[data-cell][data-bead="${next.at}"][data-version=${JSON.stringify(next.versionId ?? '')}]`;
    const element = scroller.current?.querySelector<HTMLElement>(selector);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const side = event.target.closest<HTMLElement>('[data-cell]');
    const any = event.target.closest('[role="row"]')?.querySelector<HTMLElement>('[data-cell]');
    const bead = Number((side ?? any)?.dataset.bead ?? Number.NaN);
    if (!Number.isInteger(bead)) return;
    const version = side?.dataset.version;
    setCell((before) => {
      const next = version ? (version as VersionId) : before.versionId;
      return before.at === bead && before.versionId === next ? before : { at: bead, versionId: next };
    });
  }, []);
  return { at, versionId, row, goTo, onFocus };
}
