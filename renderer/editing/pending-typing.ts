import { useWindowState, WindowState } from '../ui/window-state.ts';

/** Whether something is typed that is not in the project yet: nothing may be called saved meanwhile. */
export const pendingTyping = new WindowState(false);

export function usePendingTyping(): boolean {
  return useWindowState(pendingTyping);
}
