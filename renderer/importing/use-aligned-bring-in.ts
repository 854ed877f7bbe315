import { useCallback, useEffect, useRef } from 'react';
import type { ChangeSet } from '../../shared/model/change.ts';
import { alignImport } from '../aligning/align-document.ts';
import { aligningState } from '../aligning/aligning-state.ts';
import { useAlignmentSays } from '../aligning/use-aligning.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useWindowState } from '../ui/window-state.ts';
import { useBringIn } from './use-bring-in.ts';

/**
 * Aligns the sentences of an import, each within the row that a person has seen it in, brings it in as one change and
 * says how sure the alignment is. Called off, by the status bar or by leaving, nothing is brought in.
 */
export function useAlignedBringIn(): {
  readonly bringIn: (plan: () => ChangeSet, documentName: string) => Promise<void>;
  readonly isAligning: boolean;
  readonly isOver: () => boolean;
} {
  const services = useServices();
  const { store } = useWorkspace();
  const says = useAlignmentSays();
  const aligning = useWindowState(aligningState);
  const { bringIn: write, isOver } = useBringIn();
  // Leaving calls off this import's own alignment, not that of a document that goes on in the background.
  const isOwn = useRef(false);
  useEffect(() => () => void (isOwn.current && aligningState.get()?.cancel()), []);
  const bringIn = useCallback(
    async (plan: () => ChangeSet, documentName: string) => {
      // A second press while it is aligned must not bring it in twice.
      if (aligningState.get() !== null) return;
      try {
        const planned = plan();
        isOwn.current = true;
        const aligned = await alignImport(store, planned).catch((error: unknown) => {
          // Row by row then, as they are seen here; it can be aligned later.
          reportProblem(services, error);
          return { change: planned, report: null };
        });
        isOwn.current = false;
        if (aligned === null) return;
        const { change, report } = aligned;
        write(() => change, documentName);
        if (report) services.toasts.show(says(documentName, report), { topic: 'aligning' });
      } catch (error) {
        reportProblem(services, error);
      }
    },
    [services, store, says, write],
  );
  return { bringIn, isAligning: aligning !== null, isOver };
}
