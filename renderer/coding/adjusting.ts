import type { CodingId, VersionId } from '../../shared/model/ids.ts';
import { projectState, useWindowState } from '../ui/window-state.ts';

/** The side of a coding that the next passage chosen on it will take the place of. */
export interface Adjustment {
  readonly codingId: CodingId;
  readonly versionId: VersionId;
  /** Which lost words of the side the passage is to stand for: see LostSelection. Without: for all of them. */
  readonly lostAt?: number;
}

/** The panel asks, the reader answers: one for the window, because both are there once. */
export const adjusting = projectState<Adjustment | null>(null);

export function useAdjusting(): Adjustment | null {
  return useWindowState(adjusting);
}
