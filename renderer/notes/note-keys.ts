import type { NoteTool } from './rich-editor-type.ts';

/** The keys of a note's tools as Electron writes them, for showing and for `aria-keyshortcuts`. */
export const NOTE_KEYS: Readonly<Record<NoteTool, string>> = {
  bold: 'CmdOrCtrl+B',
  italic: 'CmdOrCtrl+I',
  h1: 'CmdOrCtrl+Alt+1',
  h2: 'CmdOrCtrl+Alt+2',
  h3: 'CmdOrCtrl+Alt+3',
  numbers: 'CmdOrCtrl+Shift+7',
  bullets: 'CmdOrCtrl+Shift+8',
  quote: 'CmdOrCtrl+Shift+9',
  link: 'CmdOrCtrl+Shift+K',
};

const HEADINGS: readonly NoteTool[] = ['h1', 'h2', 'h3'];
const WITH_SHIFT: Readonly<Record<string, NoteTool>> = {
  Digit7: 'numbers',
  Digit8: 'bullets',
  Digit9: 'quote',
};

/**
 * The tool that a key press asks for. Digits go by their place, for Shift gives other signs from keyboard to
 * keyboard; AltGr, which Windows reports as Ctrl and Alt, writes signs (@ and # on Spanish ones) and is left alone.
 */
export function toolOf(
  press: Pick<
    KeyboardEvent,
    'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'
  >,
): NoteTool | null {
  if (press.ctrlKey === press.metaKey) return null;
  const key = press.key.toLowerCase();
  if (press.altKey) {
    if (press.shiftKey || press.getModifierState('AltGraph')) return null;
    return HEADINGS[['Digit1', 'Digit2', 'Digit3'].indexOf(press.code)] ?? null;
  }
  if (press.shiftKey) return key === 'k' ? 'link' : (WITH_SHIFT[press.code] ?? null);
  return key === 'b' ? 'bold' : key === 'i' ? 'italic' : null;
}
