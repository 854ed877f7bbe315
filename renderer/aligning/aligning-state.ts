import { projectState } from '../ui/window-state.ts';

/** The alignment that is being made, for the whole window to see and to stop. */
export interface Aligning {
  /** What the document is called. */
  readonly name: string;
  /** 0 … 1. */
  readonly done: number;
  readonly cancel: () => void;
}

export const aligningState = projectState<Aligning | null>(null);
