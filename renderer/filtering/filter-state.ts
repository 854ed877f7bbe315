import { useSyncExternalStore } from 'react';
import { type CodingFilter, NO_FILTER } from '../../shared/coding/filter.ts';

interface FilterState {
  readonly filter: CodingFilter;
  readonly isOpen: boolean;
}

const NONE: FilterState = { filter: NO_FILTER, isOpen: false };
let state = NONE;
const listeners = new Set<() => void>();

/** What is shown of the open project's codings: goes along from document to document, and ends with the project. */
export const filtering = {
  get: (): FilterState => state,
  set: (changes: Partial<FilterState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  },
  clear: (): void => filtering.set(NONE),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useFiltering(): FilterState {
  return useSyncExternalStore(filtering.subscribe, filtering.get);
}
