import { useSyncExternalStore } from 'react';
import type { CodingId, VersionId } from '../../shared/model/ids.ts';

/** The side of a coding that the next passage chosen on it will take the place of. */
export interface Adjustment {
  readonly codingId: CodingId;
  readonly versionId: VersionId;
  /** Which lost words of the side the passage is to stand for: see LostSelection. Without: for all of them. */
  readonly lostAt?: number;
}

let adjustment: Adjustment | null = null;
const listeners = new Set<() => void>();

/** The panel asks, the reader answers: one for the window, because both are there once. */
export const adjusting = {
  get: (): Adjustment | null => adjustment,
  set: (next: Adjustment | null): void => {
    adjustment = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useAdjusting(): Adjustment | null {
  return useSyncExternalStore(adjusting.subscribe, adjusting.get);
}
