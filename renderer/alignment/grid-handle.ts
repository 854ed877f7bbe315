import type { BeadId } from '../../shared/model/ids.ts';
import type { Caret } from '../reader/caret.ts';

/** What the rest of the alignment asks of its rows. */
export interface AlignmentGridHandle {
  /** Gives the focus back to the side in hand. */
  readonly focus: () => void;
  /** Brings a bead into the middle of the window, and the keys into it. */
  readonly goToBead: (at: number) => void;
  /** The same for a bead that the next rendering brings. */
  readonly goToNew: (id: BeadId) => void;
  /** The caret, or where the keys would begin; null where there are no words. */
  readonly caret: () => Caret | null;
  /** Tells a reader of the screen. */
  readonly say: (text: string) => void;
  readonly remember: () => void;
  readonly element: () => HTMLElement | null;
}
