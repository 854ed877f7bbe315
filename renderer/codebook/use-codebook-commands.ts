import { useMemo } from 'react';
import type { Code } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import type { Asking } from './asked-dialog.tsx';
import type { CodeActions } from './use-code-actions.ts';

/** What can be done to the chosen themes from anywhere: palette, and keys for whoever gives them some. */
export function useCodebookCommands({
  codes,
  ask,
  actions,
}: {
  readonly codes: readonly Code[];
  readonly ask: (asking: Asking) => void;
  readonly actions: CodeActions;
}): void {
  const { show } = useWorkspace();
  const commands = useMemo<readonly CommandAct[]>(() => {
    const [one] = codes;
    const ids = codes.map(({ id }) => id);
    const single = codes.length === 1 ? one : undefined;
    const isEnabled = codes.length > 0;
    return [
      { id: 'codebook.new', run: () => ask({ what: 'new', parentId: null }) },
      {
        id: 'codebook.newBelow',
        isEnabled: single !== undefined,
        run: () => single && ask({ what: 'new', parentId: single.id }),
      },
      {
        id: 'codebook.edit',
        isEnabled: single !== undefined,
        run: () => single && ask({ what: 'edit', codeId: single.id }),
      },
      {
        id: 'codebook.passages',
        isEnabled: single !== undefined,
        run: () => single && show({ kind: 'passages', codeId: single.id }),
      },
      { id: 'codebook.sort', run: () => ask({ what: 'sort', codeId: single?.id ?? null }) },
      { id: 'codebook.merge', isEnabled, run: () => ask({ what: 'merge', codeIds: ids }) },
      { id: 'codebook.delete', isEnabled, run: () => ask({ what: 'delete', codeIds: ids }) },
      { id: 'codebook.moveUp', isEnabled, run: () => actions.move(codes, 'up') },
      { id: 'codebook.moveDown', isEnabled, run: () => actions.move(codes, 'down') },
      { id: 'codebook.moveIn', isEnabled, run: () => actions.move(codes, 'indent') },
      { id: 'codebook.moveOut', isEnabled, run: () => actions.move(codes, 'outdent') },
    ];
  }, [codes, ask, actions, show]);
  useCommands(commands);
}
