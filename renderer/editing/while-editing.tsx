import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import type { BlockEditing } from './block-editing.ts';

const NONE: readonly CommandAct[] = [];

/**
 * While a block is open, undo and redo are the typing's (menu and palette too), and leaving the document writes
 * first. A component of its own, so that opening a block renders no more of the reader than that block.
 */
export function WhileEditing({ blocks }: { readonly blocks: BlockEditing }) {
  const { t } = useTranslation('reader');
  const { guardLeaving } = useWorkspace();
  const isOpen = useSyncExternalStore(blocks.subscribe, () => blocks.session() !== null);
  useEffect(() => {
    if (!isOpen) return;
    return guardLeaving((leave) => {
      blocks.leave(false);
      leave();
    });
  }, [isOpen, guardLeaving, blocks]);
  const commands = useMemo<readonly CommandAct[]>(
    () =>
      isOpen
        ? [
            { id: 'undo', label: t('edit_undo'), run: () => blocks.undo() },
            { id: 'redo', label: t('edit_redo'), run: () => blocks.redo() },
          ]
        : NONE,
    [isOpen, blocks, t],
  );
  useCommands(commands, true);
  return null;
}
