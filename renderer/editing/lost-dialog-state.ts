import { projectState, useWindowState } from '../ui/window-state.ts';

/** Whether the list of lost words is open: notices open it too, and they outlive the screen they came from. */
export const lostList = projectState(false);

export function useLostListOpen(): boolean {
  return useWindowState(lostList);
}
