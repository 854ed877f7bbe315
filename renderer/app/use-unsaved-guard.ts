import { useEffect } from 'react';
import { describeProblem } from '../../shared/i18n/i18n.ts';
import type { Unsaved } from '../../shared/ipc/contract.ts';
import { faultsOf } from '../cases/table/faults.ts';
import { pendingTyping } from '../editing/pending-typing.ts';
import { openForms } from '../ui/open-forms.ts';
import { useServices } from './services.ts';
import { useWorkspace } from './workspace.ts';

/**
 * Tells the shell while something is not durable yet, and the person when it cannot be made so. What is typed is
 * written when the window is about to go; what only a person can finish (a form, a cell that does not fit) is asked about.
 */
export function useUnsavedGuard(): void {
  const { shell, toasts, i18n } = useServices();
  const { store } = useWorkspace();
  useEffect(() => {
    let told: Unsaved = 'nothing';
    let closeToast: (() => void) | null = null;
    const faults = faultsOf(store);
    const unsaved = (): Unsaved => {
      if (openForms.get() > 0 || faults.all().size > 0) return 'forms';
      return store.saveState.state !== 'saved' || pendingTyping.get() ? 'changes' : 'nothing';
    };
    const look = () => {
      const now = unsaved();
      if (told !== now) {
        told = now;
        void shell.setUnsaved(now);
      }
      const save = store.saveState;
      if (save.state === 'failed')
        closeToast = toasts.show(describeProblem(i18n, save.problem), { look: 'problem' });
      else if (save.state === 'saved') {
        closeToast?.();
        closeToast = null;
      }
    };
    const write = () => pendingTyping.write();
    look();
    const stops = [
      store.subscribe(look),
      pendingTyping.subscribe(look),
      openForms.subscribe(look),
      faults.subscribe(look),
      shell.onClosing(write),
    ];
    window.addEventListener('beforeunload', write);
    window.addEventListener('pagehide', write);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('beforeunload', write);
      window.removeEventListener('pagehide', write);
      void shell.setUnsaved('nothing');
    };
  }, [store, shell, toasts, i18n]);
}
