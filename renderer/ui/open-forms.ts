import { useEffect } from 'react';
import { WindowState } from './window-state.ts';

/** How many forms stand open in which something is filled in and not sent. */
export const openForms = new WindowState(0);

/** Counts a form among them as long as it `isChanged` and stands. */
export function useOpenForm(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    openForms.set(openForms.get() + 1);
    return () => openForms.set(openForms.get() - 1);
  }, [isChanged]);
}
