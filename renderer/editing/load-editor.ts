type EditorModule = typeof import('./plain-editor.ts');

let loaded: EditorModule | null = null;

/** Lexical, if it is there already: a block must open within a frame. */
export function editorIfLoaded(): EditorModule | null {
  return loaded;
}

/** Fetches Lexical; it is no part of what the window starts with. */
export async function loadEditor(): Promise<EditorModule> {
  loaded ??= await import('./plain-editor.ts');
  return loaded;
}

/** Opens and closes an editor that nobody sees: what runs for the first time takes several frames. */
export async function warmUpEditor(): Promise<void> {
  try {
    const { openPlainEditor } = await loadEditor();
    const nothing = () => undefined;
    openPlainEditor(document.createElement('div'), {
      text: '–\n–',
      caret: 0,
      asks: { split: nothing, join: nothing, paste: () => null, undoMore: nothing, leave: nothing },
      onChange: nothing,
      onError: nothing,
    }).close();
  } catch {
    // Whoever opens a block tries again, and is told.
  }
}
