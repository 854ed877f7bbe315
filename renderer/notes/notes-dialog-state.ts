import { useSyncExternalStore } from 'react';
import type { RecordId } from '../../shared/model/records.ts';

/** What the notes dialog is about; null: it is closed. Rows, menus and keys open it from wherever they are. */
export interface NotesAsked {
  readonly targets: readonly RecordId[];
  /** Opens the editor of a new note at once where there is none yet. */
  readonly writes: boolean;
}

let asked: NotesAsked | null = null;
const listeners = new Set<() => void>();

export const notesDialog = {
  get: (): NotesAsked | null => asked,
  set: (next: NotesAsked | null): void => {
    asked = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useNotesAsked(): NotesAsked | null {
  return useSyncExternalStore(notesDialog.subscribe, notesDialog.get);
}
