import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../shared/model/records.ts';
import { type Command, useCommands } from '../app/commands.ts';
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
  const { t } = useTranslation('codebook');
  const { show } = useWorkspace();
  const commands = useMemo<readonly Command[]>(() => {
    const [one] = codes;
    const ids = codes.map(({ id }) => id);
    const command = (id: string, label: string, isEnabled: boolean, run: () => void): Command => ({
      id: `codebook.${id}`,
      label,
      keys: null,
      isEnabled,
      run,
    });
    const single = codes.length === 1 ? one : undefined;
    return [
      command('new', t('new'), true, () => ask({ what: 'new', parentId: null })),
      command('newBelow', t('newBelow'), single !== undefined, () => {
        if (single) ask({ what: 'new', parentId: single.id });
      }),
      command('edit', t('edit'), single !== undefined, () => {
        if (single) ask({ what: 'edit', codeId: single.id });
      }),
      {
        ...command('passages', t('passages_command'), single !== undefined, () => {
          if (single) show({ kind: 'passages', codeId: single.id });
        }),
        keys: 'CmdOrCtrl+Shift+U',
      },
      command('sort', t('command_sort'), true, () => ask({ what: 'sort', codeId: single?.id ?? null })),
      command('merge', t('command_merge'), codes.length > 0, () => ask({ what: 'merge', codeIds: ids })),
      command('delete', t('command_delete'), codes.length > 0, () => ask({ what: 'delete', codeIds: ids })),
      command('moveUp', t('command_up'), codes.length > 0, () => actions.move(codes, 'up')),
      command('moveDown', t('command_down'), codes.length > 0, () => actions.move(codes, 'down')),
      command('moveIn', t('command_in'), codes.length > 0, () => actions.move(codes, 'indent')),
      command('moveOut', t('command_out'), codes.length > 0, () => actions.move(codes, 'outdent')),
    ];
  }, [t, codes, ask, actions, show]);
  useCommands(commands);
}
