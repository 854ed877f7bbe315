import { useMemo } from 'react';
import { isFiltering, NO_FILTER } from '../../shared/coding/filter.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { filterBar, shownFilter, useShownFilter } from './filter-state.ts';

/** Choosing what is shown, from keys and palette. */
export function useFilterCommands(): void {
  const { activeCode } = useWorkspace();
  const isOn = isFiltering(useShownFilter());
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      {
        id: 'coding.filter',
        run: () => {
          // Again from the closed state, so that the focus goes there also where the bar is in sight.
          filterBar.set(false);
          queueMicrotask(() => filterBar.set(true));
        },
      },
      {
        id: 'coding.filterTheme',
        isEnabled: activeCode !== null,
        run: () => activeCode && shownFilter.set({ ...NO_FILTER, codeIds: [activeCode] }),
      },
      {
        id: 'coding.filterNone',
        isEnabled: isOn,
        run: () => {
          shownFilter.reset();
          filterBar.set(false);
        },
      },
    ],
    [activeCode, isOn],
  );
  useCommands(commands);
}
