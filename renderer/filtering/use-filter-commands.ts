import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering, NO_FILTER } from '../../shared/coding/filter.ts';
import { type Command, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { filterBar, shownFilter, useShownFilter } from './filter-state.ts';

/** Choosing what is shown, from keys and palette. */
export function useFilterCommands(): void {
  const { t } = useTranslation('filtering');
  const { activeCode } = useWorkspace();
  const isOn = isFiltering(useShownFilter());
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'coding.filter',
        label: t('command'),
        keys: 'F',
        isEnabled: true,
        notWhileTyping: true,
        run: () => {
          // Again from the closed state, so that the focus goes there also where the bar is in sight.
          filterBar.set(false);
          queueMicrotask(() => filterBar.set(true));
        },
      },
      {
        id: 'coding.filterTheme',
        label: t('command_theme'),
        keys: 'Shift+F',
        isEnabled: activeCode !== null,
        notWhileTyping: true,
        run: () => activeCode && shownFilter.set({ ...NO_FILTER, codeIds: [activeCode] }),
      },
      {
        id: 'coding.filterNone',
        label: t('command_all'),
        keys: 'CmdOrCtrl+Shift+F',
        isEnabled: isOn,
        run: () => {
          shownFilter.reset();
          filterBar.set(false);
        },
      },
    ],
    [t, activeCode, isOn],
  );
  useCommands(commands);
}
