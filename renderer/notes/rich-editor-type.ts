import type { NoteBlock } from '../../shared/notes/note-text.ts';
import type { TextPlace } from './text-place.ts';

/** What can be done to the words in hand. */
export type NoteTool = 'bold' | 'italic' | 'h1' | 'h2' | 'h3' | 'bullets' | 'numbers' | 'quote' | 'link';

/** Which of them are on where the caret is. */
export type NoteLook = ReadonlySet<NoteTool>;

/** What the editor of a note asks of whoever shows it. */
export interface NoteAsks {
  readonly leave: () => void;
  /** Undo, with nothing left to undo in the editor. */
  readonly undoMore: () => void;
  /** The words in hand are to become a link, or the link they are in another one. */
  readonly link: () => void;
  readonly follow: (href: string) => void;
}

export interface RichEditorOptions {
  readonly note: readonly NoteBlock[];
  /** Where the caret goes; else it goes to the end. */
  readonly at: TextPlace | null;
  readonly asks: NoteAsks;
  readonly onChange: () => void;
  readonly onLook: (look: NoteLook) => void;
  readonly onError: (error: Error) => void;
}

export interface RichEditor {
  readonly note: () => readonly NoteBlock[];
  /** Shows another text; nothing is left to undo in the editor then. */
  readonly show: (note: readonly NoteBlock[]) => void;
  readonly isComposing: () => boolean;
  readonly apply: (tool: Exclude<NoteTool, 'link'>) => void;
  /** Where one was when this was called comes back with `link` or `focus`. */
  readonly keepPlace: () => void;
  readonly selectedWords: () => string;
  /** Links the words in hand, or puts `words` in as a link; null takes the link away. */
  readonly link: (href: string | null, words: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly focus: () => void;
  readonly close: () => void;
}
