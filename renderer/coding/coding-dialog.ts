import { useSyncExternalStore } from 'react';

/** What is being chosen for the coding in hand: another theme, or a coding to link it to. */
export type CodingDialog = 'theme' | 'link';

let open: CodingDialog | null = null;
const listeners = new Set<() => void>();

/** Keys and buttons open it, the panel shows it: one for the window. */
export const codingDialog = {
  get: (): CodingDialog | null => open,
  set: (next: CodingDialog | null): void => {
    open = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useCodingDialog(): CodingDialog | null {
  return useSyncExternalStore(codingDialog.subscribe, codingDialog.get);
}
