import { useSyncExternalStore } from 'react';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import type { ProjectStore } from '../store/project-store.ts';

/** The walk through all that waits in a project. */
export interface WaitingQueue {
  readonly store: ProjectStore;
  /** Only those of this theme; null: all. */
  readonly codeId: CodeId | null;
  /** The codings that were shown, in order; those that still wait were skipped. */
  readonly seen: readonly CodingId[];
}

let queue: WaitingQueue | null = null;
const listeners = new Set<() => void>();

/** A command opens it, the reader shows it: one for the window, across the documents that it leads through. */
export const waitingQueue = {
  get: (): WaitingQueue | null => queue,
  set: (next: WaitingQueue | null): void => {
    queue = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The walk of a project; null where none is on. */
export function useQueue(store: ProjectStore): WaitingQueue | null {
  const known = useSyncExternalStore(waitingQueue.subscribe, waitingQueue.get);
  return known?.store === store ? known : null;
}
