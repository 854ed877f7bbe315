import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** Whether the search in all documents is open: the find bar of one document opens it too. */
export const findAll = {
  get: (): boolean => isOpen,
  set: (next: boolean): void => {
    isOpen = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useFindAllOpen(): boolean {
  return useSyncExternalStore(findAll.subscribe, findAll.get);
}
