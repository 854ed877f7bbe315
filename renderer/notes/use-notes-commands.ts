import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { notesDialog } from './notes-dialog-state.ts';

/** Notes from anywhere in the open project: all of them, and a new one. */
export function useNotesCommands(): void {
  const { t } = useTranslation('notes');
  const { show, screen, activeCoding } = useWorkspace();
  const documentId = screen.kind === 'document' ? screen.documentId : null;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'notes.view',
        label: t('command_view'),
        keys: 'CmdOrCtrl+Shift+M',
        isEnabled: true,
        run: () => show({ kind: 'notes' }),
      },
      {
        id: 'notes.new',
        label: t('command_new'),
        keys: null,
        isEnabled: true,
        run: () => show({ kind: 'notes', writes: {} }),
      },
      {
        id: 'notes.document',
        label: t('command_document'),
        keys: null,
        isEnabled: documentId !== null,
        run: () => {
          if (documentId) notesDialog.set({ targets: [documentId], writes: true });
        },
      },
      {
        id: 'notes.coding',
        label: t('command_coding'),
        keys: 'Shift+M',
        isEnabled: activeCoding !== null,
        notWhileTyping: true,
        run: () => {
          if (activeCoding) notesDialog.set({ targets: [activeCoding], writes: true });
        },
      },
    ],
    [t, show, documentId, activeCoding],
  );
  useCommands(commands);
  useEffect(() => () => notesDialog.set(null), []);
}
