import { useCallback, useMemo } from 'react';
import { isFiltering, type ShowsCoding, showsCoding } from '../../shared/coding/filter.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { useShownFilter } from './filter-state.ts';

/**
 * Whether a coding of the open documents is shown: the filter lets it through, or it is in hand. Keeps its identity
 * until the filter, the themes or (while there is a filter) the coding in hand change.
 */
export function useShownCodings(): ShowsCoding {
  const index = useIndex();
  const { activeCoding } = useWorkspace();
  const filter = useShownFilter();
  const codes = index.all('code');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the branches change with the themes
  const shows = useMemo(() => showsCoding(index, filter), [index, filter, codes]);
  const inHand = isFiltering(filter) ? activeCoding : null;
  return useCallback((view, coding: Coding) => coding.id === inHand || shows(view, coding), [shows, inHand]);
}
