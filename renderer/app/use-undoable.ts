import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChangeConflict,
  type ChangeLabel,
  type Changes,
  invert,
  isEmpty,
} from '../../shared/model/change.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { reportProblem, useServices } from './services.ts';
import { useWorkspace } from './workspace.ts';

/** The notices of each open project that still offer to undo. */
const notices = new WeakMap<ProjectStore, Set<() => void>>();

/** Takes the notices away with the project that they speak of; mounted with it. */
export function useUndoNotices(): void {
  const { store } = useWorkspace();
  useEffect(() => {
    const own = new Set<() => void>();
    notices.set(store, own);
    return () => {
      for (const close of own) close();
    };
  }, [store]);
}

/**
 * Commits a deletion and says so with a way back. Once other changes have come, "Undo" in the notice
 * brings back this one alone, as a change of its own.
 */
export function useUndoable(): (label: ChangeLabel, changes: Changes, said: string) => void {
  const { t } = useTranslation(['app', 'common']);
  const services = useServices();
  const { store, commit } = useWorkspace();
  return useCallback(
    (label, changes, said) => {
      if (isEmpty(changes)) return;
      commit(label, changes);
      const { revision } = store;
      const undo = async () => {
        try {
          if (store.revision === revision) await store.undo();
          else store.commit({ key: 'broughtBack', params: {} }, invert(changes));
        } catch (error) {
          if (error instanceof ChangeConflict) services.toasts.show(t('undo_tooLate'));
          else reportProblem(services, error);
        }
      };
      const close = services.toasts.show(said, {
        action: { label: t('common:undo'), run: () => void undo() },
      });
      notices.get(store)?.add(close);
    },
    [services, store, commit, t],
  );
}
