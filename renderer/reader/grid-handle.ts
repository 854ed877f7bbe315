import type { Passage } from '../../shared/coding/passage.ts';
import type { Coding } from '../../shared/model/records.ts';
import type { Caret } from './caret.ts';
import type { PassageRect } from './shown-passage.ts';
import type { Cell } from './use-current.ts';

/** What the rest of the reader asks of its rows. */
export interface ReaderGridHandle {
  /** Where the passage stands in the window; null while none of it is mounted. */
  readonly passageRect: () => PassageRect | null;
  /** Gives the focus back to the side in hand. */
  readonly focus: () => void;
  readonly currentBead: () => number;
  /** Tells a reader of the screen. */
  readonly say: (text: string) => void;
  /** The side of a bead that the keys are in. */
  readonly currentCell: () => Cell;
  /** Scrolls a bead's row into the window. */
  readonly showBead: (at: number) => void;
  /** Brings a bead to the top of the window, and the keys into it. */
  readonly goToBead: (at: number) => void;
  /** Goes to where a passage starts; with the focus when it is wished, or was in the rows. */
  readonly reveal: (passage: Passage, withFocus: boolean) => void;
  /** Takes the whole side in hand as the passage; false where it has no words. */
  readonly selectSide: () => boolean;
  /** The caret, or where the keys would begin. */
  readonly caret: () => Caret | null;
  /** Selects, shows and says it; `stays`: without going to where it ends. */
  readonly choose: (caret: Caret, stays?: boolean) => void;
  /** Paints new codings on the rows that are there, before those hear of them; returns what takes it away. */
  readonly paintFresh: (codings: readonly Coding[]) => () => void;
  readonly element: () => HTMLElement | null;
}
