import { projectState, useWindowState } from '../ui/window-state.ts';

/** Whether the search in all documents is open: the find bar of one document opens it too. */
export const findAll = projectState(false);

export function useFindAllOpen(): boolean {
  return useWindowState(findAll);
}
