import type { RecordId } from '../../shared/model/records.ts';
import { projectState, useWindowState } from '../ui/window-state.ts';

/** What the notes dialog is about; null: it is closed. Rows, menus and keys open it from wherever they are. */
export interface NotesAsked {
  readonly targets: readonly RecordId[];
  /** Opens the editor of a new note at once where there is none yet. */
  readonly writes: boolean;
}

export const notesDialog = projectState<NotesAsked | null>(null);

export function useNotesAsked(): NotesAsked | null {
  return useWindowState(notesDialog);
}
