import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { projectState, useWindowState } from '../ui/window-state.ts';

/** The walk through all that waits in a project. */
export interface WaitingQueue {
  readonly store: ProjectStore;
  /** Only those of this theme; null: all. */
  readonly codeId: CodeId | null;
  /** The codings that were shown, in order; those that still wait were skipped. */
  readonly seen: readonly CodingId[];
}

/** A command opens it, the reader shows it: one for the window, across the documents that it leads through. */
export const waitingQueue = projectState<WaitingQueue | null>(null);

/** The walk of a project; null where none is on. */
export function useQueue(store: ProjectStore): WaitingQueue | null {
  const known = useWindowState(waitingQueue);
  return known?.store === store ? known : null;
}
