import { type CommandEntry, keysIn, plainIn } from './entry.ts';

/** Finding and replacing, in the open document and in all. */
export const FIND = {
  'find.open': keysIn.text('reader:find_open', 'CmdOrCtrl+F'),
  // ⌘H hides a window of macOS.
  'find.replace': keysIn.text('reader:find_openReplace', 'CmdOrCtrl+H', { keysOnMac: 'CmdOrCtrl+Alt+F' }),
  'find.next': keysIn.text('reader:find_next', 'F3', { keysOnMac: 'CmdOrCtrl+G' }),
  'find.previous': keysIn.text('reader:find_previous', 'Shift+F3', { keysOnMac: 'CmdOrCtrl+Shift+G' }),
  'find.close': plainIn.text('reader:find_close', 'Escape'),
  'find.all': keysIn.project('finding:all_open', 'CmdOrCtrl+Shift+F'),
  // ⌥ with a letter writes on a Mac.
  'find.exact': keysIn.findBar('finding:exact', 'Alt+C', { keysOnMac: 'CmdOrCtrl+Alt+C' }),
  'find.whole': keysIn.findBar('finding:whole', 'Alt+W', { keysOnMac: 'CmdOrCtrl+Alt+W' }),
  'find.pattern': keysIn.findBar('finding:pattern', 'Alt+R', { keysOnMac: 'CmdOrCtrl+Alt+R' }),
} as const satisfies Record<string, CommandEntry>;
