import { useMemo } from 'react';
import { steppedWeight } from '../../shared/coding/weight.ts';
import type { Coding } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { codingDialog } from './coding-dialog.ts';
import { useCodingChanges } from './use-coding-changes.ts';

/** What can be done with the coding in hand besides deciding on it: its weight, its theme, its links. */
export function useInspectorCommands(coding: Coding | undefined): void {
  const changes = useCodingChanges();
  const commands = useMemo<readonly CommandAct[]>(() => {
    const isEnabled = coding !== undefined;
    const weigh = (by: 1 | -1) => () => coding && changes.weigh(coding, steppedWeight(coding.weight, by));
    return [
      { id: 'coding.heavier', isEnabled, run: weigh(1) },
      { id: 'coding.lighter', isEnabled, run: weigh(-1) },
      { id: 'coding.recode', isEnabled, run: () => codingDialog.set('theme') },
      { id: 'coding.link', isEnabled, run: () => codingDialog.set('link') },
    ];
  }, [coding, changes]);
  useCommands(commands);
}
