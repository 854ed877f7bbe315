import { useEffect, useRef, useState } from 'react';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type Jump, useWorkspace } from '../app/workspace.ts';
import { placeOf, positionOf, type ReadingPosition } from './reading-position.ts';
import type { ReaderRows } from './rows.ts';

/** Where the document is opened: where a jump leads, else where one left off. Asked once a reader. */
export function useOpeningPosition(
  view: DocumentView,
  rows: ReaderRows,
  jump: Jump | undefined,
): ReadingPosition | null {
  const { places } = useWorkspace();
  const [position] = useState(() => {
    const at = jump ? view.beads.findIndex((bead) => bead.id === jump.beadId) : -1;
    if (at >= 0) return { top: { row: rows.ofBead(at), part: 0 }, cell: { at, versionId: null } };
    const place = places.get(view.document.id);
    return place && positionOf(view, rows, place);
  });
  return position;
}

/** Keeps where one is, once the reading stands still and when it ends. Gives what keeps it now. */
export function useRememberedPlace(
  view: DocumentView,
  rows: ReaderRows,
  now: () => ReadingPosition | null,
): () => void {
  const { places } = useWorkspace();
  const { id } = view.document;
  const latest = useRef(now);
  latest.current = now;
  const shown = useRef({ view, rows });
  shown.current = { view, rows };
  const [remember] = useState(() => () => {
    const position = latest.current();
    const place = position && placeOf(shown.current.view, shown.current.rows, position);
    if (place) places.put(shown.current.view.document.id, place);
  });
  useEffect(() => {
    places.read(id);
    const leave = () => {
      remember();
      void places.flush();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      remember();
    };
  }, [places, id, remember]);
  return remember;
}
