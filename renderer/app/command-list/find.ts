import type { CommandEntry } from './entry.ts';

/** Finding and replacing, in the open document and in all. */
export const FIND = {
  'find.open': { label: 'reader:find_open', keys: 'CmdOrCtrl+F', where: 'text' },
  // ⌘H hides a window of macOS.
  'find.replace': {
    label: 'reader:find_openReplace',
    keys: 'CmdOrCtrl+H',
    keysOnMac: 'CmdOrCtrl+Alt+F',
    where: 'text',
  },
  'find.next': { label: 'reader:find_next', keys: 'F3', keysOnMac: 'CmdOrCtrl+G', where: 'text' },
  'find.previous': {
    label: 'reader:find_previous',
    keys: 'Shift+F3',
    keysOnMac: 'CmdOrCtrl+Shift+G',
    where: 'text',
  },
  'find.close': { label: 'reader:find_close', keys: 'Escape', where: 'text', notWhileTyping: true },
  'find.all': { label: 'finding:all_open', keys: 'CmdOrCtrl+Shift+F', where: 'project' },
  // ⌥ with a letter writes on a Mac.
  'find.exact': {
    label: 'finding:exact',
    keys: 'Alt+C',
    keysOnMac: 'CmdOrCtrl+Alt+C',
    where: 'findBar',
  },
  'find.whole': {
    label: 'finding:whole',
    keys: 'Alt+W',
    keysOnMac: 'CmdOrCtrl+Alt+W',
    where: 'findBar',
  },
  'find.pattern': {
    label: 'finding:pattern',
    keys: 'Alt+R',
    keysOnMac: 'CmdOrCtrl+Alt+R',
    where: 'findBar',
  },
} as const satisfies Record<string, CommandEntry>;
