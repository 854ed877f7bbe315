import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering, NO_FILTER } from '../../shared/coding/filter.ts';
import { type Command, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { filtering, useFiltering } from './filter-state.ts';

/** Choosing what is shown, from keys and palette; the choice ends with the project. */
export function useFilterCommands(): void {
  const { t } = useTranslation('filtering');
  const { activeCode, store } = useWorkspace();
  const { filter } = useFiltering();
  const isOn = isFiltering(filter);
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
          filtering.set({ isOpen: false });
          queueMicrotask(() => filtering.set({ isOpen: true }));
        },
      },
      {
        id: 'coding.filterTheme',
        label: t('command_theme'),
        keys: 'Shift+F',
        isEnabled: activeCode !== null,
        notWhileTyping: true,
        run: () => activeCode && filtering.set({ filter: { ...NO_FILTER, codeIds: [activeCode] } }),
      },
      {
        id: 'coding.filterNone',
        label: t('command_all'),
        keys: 'CmdOrCtrl+Shift+F',
        isEnabled: isOn,
        run: filtering.clear,
      },
    ],
    [t, activeCode, isOn],
  );
  useCommands(commands);
  // Themes, coders and people of one project mean nothing in another.
  useEffect(() => {
    if (owner !== store) filtering.clear();
    owner = store;
  }, [store]);
}

let owner: object | null = null;
