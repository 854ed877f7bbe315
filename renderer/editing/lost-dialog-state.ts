import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** Whether the list of lost words is open: notices open it too, and they outlive the screen they came from. */
export const lostList = {
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

export function useLostListOpen(): boolean {
  return useSyncExternalStore(lostList.subscribe, lostList.get);
}
