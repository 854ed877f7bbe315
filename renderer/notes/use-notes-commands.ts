import { useEffect, useMemo } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { notesDialog } from './notes-dialog-state.ts';

/** Notes from anywhere in the open project: all of them, and a new one. */
export function useNotesCommands(): void {
  const { show, screen, activeCoding } = useWorkspace();
  const documentId = screen.kind === 'document' ? screen.documentId : null;
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'notes.view', run: () => show({ kind: 'notes' }) },
      { id: 'notes.new', run: () => show({ kind: 'notes', writes: {} }) },
      {
        id: 'notes.document',
        isEnabled: documentId !== null,
        run: () => {
          if (documentId) notesDialog.set({ targets: [documentId], writes: true });
        },
      },
      {
        id: 'notes.coding',
        isEnabled: activeCoding !== null,
        run: () => {
          if (activeCoding) notesDialog.set({ targets: [activeCoding], writes: true });
        },
      },
    ],
    [show, documentId, activeCoding],
  );
  useCommands(commands);
  useEffect(() => () => notesDialog.set(null), []);
}
