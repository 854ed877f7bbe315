import { useSyncExternalStore } from 'react';

let isOn = false;
const listeners = new Set<() => void>();

/** Whether the arrows go by letter and line (F7), as in caret browsing, or by word and bead. One for the window. */
export const letters = {
  get: (): boolean => isOn,
  set: (next: boolean): void => {
    isOn = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useLetters(): boolean {
  return useSyncExternalStore(letters.subscribe, letters.get);
}
