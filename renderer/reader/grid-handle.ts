import type { PassageRect } from './shown-passage.ts';

/** What the rest of the reader asks of its rows. */
export interface ReaderGridHandle {
  /** Where the passage stands in the window; null while none of it is mounted. */
  readonly passageRect: () => PassageRect | null;
  /** Gives the focus back to the side in hand. */
  readonly focus: () => void;
  readonly currentBead: () => number;
  /** Takes the whole side in hand as the passage; false where it has no words. */
  readonly selectSide: () => boolean;
  readonly element: () => HTMLElement | null;
}
