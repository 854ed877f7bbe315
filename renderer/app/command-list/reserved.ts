import { sameKeys } from '../keys.ts';
import type { Machine } from './entry.ts';

/** Keys that belong to texts, lists, dialogs or the system everywhere: nobody can give them to a command. */
const EVERYWHERE = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'Backspace',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift+Up',
  'Shift+Down',
  'Shift+Left',
  'Shift+Right',
  'CmdOrCtrl+C',
  'CmdOrCtrl+X',
  'CmdOrCtrl+V',
  'CmdOrCtrl+A',
  'CmdOrCtrl+W',
  'CmdOrCtrl+Q',
  'CmdOrCtrl+T',
  'CmdOrCtrl+M',
  // The size of the window's contents, here and in every browser.
  'CmdOrCtrl+Plus',
  'CmdOrCtrl+=',
  'CmdOrCtrl+-',
  'CmdOrCtrl+0',
  'CmdOrCtrl+Tab',
  'CmdOrCtrl+Shift+Tab',
  'Shift+F10',
  'F11',
  'F12',
  'Alt+F4',
];

/** A browser does not even tell the page of these. */
const OF_THE_BROWSER = ['CmdOrCtrl+N', 'CmdOrCtrl+Shift+N', 'CmdOrCtrl+Shift+T', 'CmdOrCtrl+Shift+W'];

/** Hide, hide others, full screen, and Spotlight. */
const OF_MACOS = ['CmdOrCtrl+H', 'CmdOrCtrl+Alt+H', 'CmdOrCtrl+Ctrl+F', 'CmdOrCtrl+Space'];

export function isReserved(keys: string, { isMac, inTab }: Machine): boolean {
  const reserved = [...EVERYWHERE, ...(inTab ? OF_THE_BROWSER : []), ...(isMac ? OF_MACOS : [])];
  return reserved.some((each) => sameKeys(each, keys));
}
