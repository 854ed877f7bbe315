import { useEffect } from 'react';
import { describeProblem } from '../../shared/i18n/i18n.ts';
import { pendingTyping } from '../editing/pending-typing.ts';
import { useServices } from './services.ts';
import { useWorkspace } from './workspace.ts';

/** Tells the shell while something is not durable yet, and the person when it cannot be made so. */
export function useUnsavedGuard(): void {
  const { shell, toasts, i18n } = useServices();
  const { store } = useWorkspace();
  useEffect(() => {
    let unsaved = false;
    let closeToast: (() => void) | null = null;
    const look = () => {
      const save = store.saveState;
      const isUnsaved = save.state !== 'saved' || pendingTyping.get();
      if (unsaved !== isUnsaved) {
        unsaved = isUnsaved;
        void shell.setUnsaved(unsaved);
      }
      if (save.state === 'failed')
        closeToast = toasts.show(describeProblem(i18n, save.problem), { look: 'problem' });
      else if (save.state === 'saved') {
        closeToast?.();
        closeToast = null;
      }
    };
    look();
    const stop = store.subscribe(look);
    const stopTyping = pendingTyping.subscribe(look);
    return () => {
      stop();
      stopTyping();
      void shell.setUnsaved(false);
    };
  }, [store, shell, toasts, i18n]);
}
