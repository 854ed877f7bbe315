/** What a text editor asks of whoever holds the document; offsets in UTF-16 units of its text. */
export interface EditorAsks {
  /** Enter: what is selected goes, and what is behind it becomes a block of its own. */
  readonly split: (start: number, end: number) => void;
  /** Backspace at the start, Delete at the end. */
  readonly join: (neighbour: 'previous' | 'next') => void;
  /** Gives the words to put in, or null where the paste has been done as blocks. */
  readonly paste: (text: string, start: number, end: number) => string | null;
  /** Undo, with nothing left to undo in the editor. */
  readonly undoMore: () => void;
  readonly leave: () => void;
  /** Escape, where it is not the same as leaving. */
  readonly cancel?: () => void;
}

export interface PlainEditorOptions {
  readonly text: string;
  readonly caret: number;
  readonly asks: EditorAsks;
  readonly onChange: () => void;
  readonly onError: (error: Error) => void;
}

export interface PlainEditor {
  readonly text: () => string;
  readonly caret: () => number;
  readonly isComposing: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts words in the place of what is selected, or of all of the text; the caret is behind them, and undo takes them back. */
  readonly insert: (words: string) => void;
  readonly replaceAll: (words: string) => void;
  readonly close: () => void;
}
