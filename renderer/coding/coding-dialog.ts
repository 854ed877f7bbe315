import { projectState, useWindowState } from '../ui/window-state.ts';

/** What is being chosen for the coding in hand: another theme, or a coding to link it to. */
export type CodingDialog = 'theme' | 'link';

/** Keys and buttons open it, the panel shows it: one for the window. */
export const codingDialog = projectState<CodingDialog | null>(null);

export function useCodingDialog(): CodingDialog | null {
  return useWindowState(codingDialog);
}
