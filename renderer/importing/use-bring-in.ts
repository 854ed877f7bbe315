import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeSet } from '../../shared/model/change.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';

/** Commits an import's plan as one change, opens its document and says so with a way back. */
export function useBringIn(): {
  /** `said`: the notice, where it is not of one document. */
  readonly bringIn: (plan: () => ChangeSet, documentName: string, said?: string) => void;
  readonly isOver: () => boolean;
} {
  const { t } = useTranslation('importing');
  const services = useServices();
  const { show } = useWorkspace();
  const undoable = useUndoable();
  const over = useRef(false);
  const bringIn = useCallback(
    (plan: () => ChangeSet, documentName: string, said?: string) => {
      // A second press before the screen is gone must not bring it in twice.
      if (over.current) return;
      over.current = true;
      try {
        const { label, added, updated, removed } = plan();
        const notice = said ?? t('screen_broughtIn', { document: documentName });
        undoable(label, { added, updated, removed }, notice);
        const document = added.find((record) => record.kind === 'document');
        if (document?.kind === 'document') show({ kind: 'document', documentId: document.id });
      } catch (error) {
        over.current = false;
        reportProblem(services, error);
      }
    },
    [services, show, undoable, t],
  );
  const isOver = useCallback(() => over.current, []);
  return { bringIn, isOver };
}
