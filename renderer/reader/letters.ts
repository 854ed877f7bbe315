import { useWindowState, WindowState } from '../ui/window-state.ts';

/** Whether the arrows go by letter and line (F7), as in caret browsing, or by word and bead. One for the window. */
export const letters = new WindowState(false);

export function useLetters(): boolean {
  return useWindowState(letters);
}
