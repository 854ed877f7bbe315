import { useMemo } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { useGlossaryActs } from './use-glossary-acts.ts';

/** The glossary from anywhere in the open project. */
export function useGlossaryCommands(): void {
  const { show } = useWorkspace();
  const acts = useGlossaryActs();
  const hasTerms = useIndex().all('term').length > 0;
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'glossary.view', run: () => show({ kind: 'glossary' }) },
      { id: 'glossary.new', run: () => show({ kind: 'glossary', begins: { what: 'term' } }) },
      { id: 'glossary.import', run: () => show({ kind: 'glossary', begins: { what: 'import' } }) },
      { id: 'glossary.exportTable', isEnabled: hasTerms, run: () => void acts.export('terms') },
      { id: 'glossary.exportTbx', isEnabled: hasTerms, run: () => void acts.export('tbx') },
    ],
    [show, acts, hasTerms],
  );
  useCommands(commands);
}
