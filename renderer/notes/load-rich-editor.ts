import { useEffect } from 'react';

type EditorModule = typeof import('./rich-editor.ts');

let loaded: EditorModule | null = null;

export function richEditorIfLoaded(): EditorModule | null {
  return loaded;
}

/** Fetches Lexical with what notes need of it; it is no part of what the window starts with. */
export async function loadRichEditor(): Promise<EditorModule> {
  loaded ??= await import('./rich-editor.ts');
  return loaded;
}

let isWarm = false;

/** Opens and closes an editor that nobody sees: what runs for the first time takes several frames. */
async function warmUp(): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  try {
    const { warmUpRichEditor } = await loadRichEditor();
    warmUpRichEditor();
  } catch {
    // Whoever opens a note tries again, and is told.
    isWarm = false;
  }
}

/** Has the editor of notes ready, once the window has nothing better to do. */
export function useWarmRichEditor(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => void warmUp(), { timeout: 3_000 });
    return () => cancelIdleCallback(idle);
  }, []);
}
