import { useMemo } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';

/** The report of the document that is shown, else of the project. */
export function useReportCommands(): void {
  const { show, screen } = useWorkspace();
  useCommands(
    useMemo<readonly CommandAct[]>(() => {
      const isOfOne = screen.kind === 'document' || screen.kind === 'alignment';
      const documentId = isOfOne ? screen.documentId : null;
      return [
        { id: 'report.open', run: () => show({ kind: 'report', documentId, from: screen }) },
        {
          id: 'report.project',
          run: () =>
            show({
              kind: 'report',
              documentId: null,
              ...(screen.kind === 'report' && screen.documentId === null ? {} : { from: screen }),
            }),
        },
      ];
    }, [show, screen]),
  );
}
