import { useEffect, useState } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { workInSlices } from '../finding/slices.ts';
import { after } from '../platform/effects.ts';
import { type Progress, type Reports, reportOn } from './reports.ts';

const now = () => performance.now();

/** The report of one document, or of all (null), made in slices while the window goes on; the last one until there is a newer. */
export function useReports(documentId: DocumentId | null): {
  readonly made: Reports | null;
  readonly progress: Progress | null;
} {
  const { store } = useWorkspace();
  const revision = useRevision();
  const [made, setMade] = useState<Reports | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  useEffect(() => {
    const { index } = store;
    const ids = documentId === null ? index.all('document').map(({ id }) => id) : [documentId];
    let latest: Progress | null = null;
    function* work() {
      const reports = yield* reportOn(index, ids, (next) => {
        latest = next;
      });
      setMade(reports);
    }
    return workInSlices(work(), {
      now,
      later: (task) => after(0, task),
      onSlice: (isDone) => setProgress(isDone ? null : latest),
    });
  }, [store, documentId, revision]);
  return { made, progress };
}
