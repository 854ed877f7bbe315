import { useCallback } from 'react';
import { beadSpan } from '../../shared/coding/spine-lanes.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useWorkspace } from '../app/workspace.ts';

/** Takes a coding in hand and brings the reader to where it starts. */
export function useShowCoding(): (coding: Coding) => void {
  const { store, show, setActiveCoding } = useWorkspace();
  return useCallback(
    (coding) => {
      const view = store.index.document(coding.documentId);
      const bead = view?.beads[(view && beadSpan(view, coding)?.[0]) ?? -1];
      show({
        kind: 'document',
        documentId: coding.documentId,
        ...(bead ? { jump: { beadId: bead.id } } : {}),
      });
      setActiveCoding(coding.id);
    },
    [store, show, setActiveCoding],
  );
}
