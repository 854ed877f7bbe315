import type { BeadId, VersionId } from '../../shared/model/ids.ts';
import { WindowState } from '../ui/window-state.ts';

/** Where the keys are in the alignment. */
export interface InHand {
  /** The bead's place in the document, from 0. */
  readonly at: number;
  readonly versionId: VersionId | null;
  /** Where choosing several began; null while it is one. */
  readonly anchor: BeadId | null;
  /** A bead of one side that waits for its counterpart. */
  readonly linking: BeadId | null;
}

export type InHandStore = WindowState<InHand>;

export function newInHand(at: number): InHandStore {
  return new WindowState<InHand>({ at, versionId: null, anchor: null, linking: null });
}
