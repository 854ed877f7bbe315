import { useSyncExternalStore } from 'react';

let isPending = false;
const listeners = new Set<() => void>();

/** Whether something is typed that is not in the project yet: nothing may be called saved meanwhile. */
export const pendingTyping = {
  get: (): boolean => isPending,
  set: (next: boolean): void => {
    if (next === isPending) return;
    isPending = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function usePendingTyping(): boolean {
  return useSyncExternalStore(pendingTyping.subscribe, pendingTyping.get);
}
