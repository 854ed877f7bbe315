import type { DocumentId } from '../../shared/model/ids.ts';
import { projectState } from '../ui/window-state.ts';

/** The alignment that is being made, for the whole window to see and to stop. */
export interface Aligning {
  readonly documentId: DocumentId;
  /** 0 … 1. */
  readonly done: number;
  readonly cancel: () => void;
}

export const aligningState = projectState<Aligning | null>(null);
