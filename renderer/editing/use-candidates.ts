import { useEffect, useState } from 'react';
import type { LostSelection } from '../../shared/text/lost.ts';
import { findCandidates, type LostCandidate } from '../../shared/text/lost-candidates.ts';
import { useWorkspace } from '../app/workspace.ts';
import { workInSlices } from '../finding/slices.ts';
import { sliceTools } from '../finding/use-project-finding.ts';

/** The places that lost words may go back to, while they are looked for null. */
export function useCandidates(lost: LostSelection): readonly LostCandidate[] | null {
  const { store } = useWorkspace();
  const [found, setFound] = useState<readonly LostCandidate[] | null>(null);
  const { coding, versionId, selection } = lost;
  const view = store.index.document(coding.documentId);
  const blocks = view?.blocksOf(versionId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same texts hold the same places
  useEffect(() => {
    if (!view) return;
    setFound(null);
    function* work(): Generator<void, void, undefined> {
      if (view) setFound(yield* findCandidates(view, versionId, selection));
    }
    return workInSlices(work(), { ...sliceTools, onSlice: () => {} });
  }, [blocks, versionId, selection]);
  return found;
}
