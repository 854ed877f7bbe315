import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import type { Filling } from './filling.ts';

const NONE: readonly CommandAct[] = [];

/** While a bead is being translated, undo and redo are the typing's, and leaving the document writes first. */
export function WhileFilling({ filling }: { readonly filling: Filling }) {
  const { t } = useTranslation('reader');
  const { guardLeaving } = useWorkspace();
  const isOpen = useSyncExternalStore(filling.subscribe, () => filling.session() !== null);
  useEffect(() => {
    if (!isOpen) return;
    return guardLeaving((leave) => {
      filling.leave(false);
      leave();
    });
  }, [isOpen, guardLeaving, filling]);
  const commands = useMemo<readonly CommandAct[]>(
    () =>
      isOpen
        ? [
            { id: 'undo', label: t('edit_undo'), run: () => filling.undo() },
            { id: 'redo', label: t('edit_redo'), run: () => filling.redo() },
          ]
        : NONE,
    [isOpen, filling, t],
  );
  useCommands(commands, true);
  return null;
}
