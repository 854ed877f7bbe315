import { useCallback } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { DocumentHit } from '../../shared/query/find-in-document.ts';
import { useWorkspace } from '../app/workspace.ts';
import { beadAt } from '../reader/moves.ts';
import { passageOfHit } from './passage-of-hit.ts';

/** Opens the document of a hit where it stands, and makes it the passage in hand. */
export function useShowHit(): (documentId: DocumentId, hit: DocumentHit) => void {
  const { store, show } = useWorkspace();
  return useCallback(
    (documentId, hit) => {
      const view = store.index.document(documentId);
      const passage = passageOfHit(hit);
      const bead = view?.beads[view ? beadAt(view, hit.versionId, passage.start) : -1];
      show({ kind: 'document', documentId, ...(bead && { jump: { beadId: bead.id, passage } }) });
    },
    [store, show],
  );
}
