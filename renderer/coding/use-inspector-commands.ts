import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { steppedWeight } from '../../shared/coding/weight.ts';
import type { Coding } from '../../shared/model/records.ts';
import { type Command, useCommands } from '../app/commands.ts';
import { codingDialog } from './coding-dialog.ts';
import { useCodingChanges } from './use-coding-changes.ts';

/** What can be done with the coding in hand besides deciding on it: its weight, its theme, its links. */
export function useInspectorCommands(coding: Coding | undefined): void {
  const { t } = useTranslation('coding');
  const changes = useCodingChanges();
  const commands = useMemo<readonly Command[]>(() => {
    const command = (id: string, label: string, keys: string, run: (coding: Coding) => void): Command => ({
      id: `coding.${id}`,
      label,
      keys,
      isEnabled: coding !== undefined,
      notWhileTyping: true,
      run: () => coding && run(coding),
    });
    return [
      command('heavier', t('command_heavier'), 'Plus', (each) =>
        changes.weigh(each, steppedWeight(each.weight, 1)),
      ),
      command('lighter', t('command_lighter'), '-', (each) =>
        changes.weigh(each, steppedWeight(each.weight, -1)),
      ),
      command('recode', t('command_recode'), 'R', () => codingDialog.set('theme')),
      command('link', t('command_link'), 'L', () => codingDialog.set('link')),
    ];
  }, [coding, changes, t]);
  useCommands(commands);
}
