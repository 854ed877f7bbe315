import type { CommandEntry } from './entry.ts';

/** The agreed translations of the project. */
export const GLOSSARY = {
  // On a Mac these go to the hit before.
  'glossary.view': {
    label: 'glossary:command_view',
    keys: 'CmdOrCtrl+Shift+G',
    keysOnMac: 'CmdOrCtrl+Alt+G',
    where: 'project',
  },
  'glossary.new': { label: 'glossary:command_new', keys: null, where: 'project' },
  // ⌥ with a letter writes on a Mac.
  'glossary.addWords': {
    label: 'glossary:command_addWords',
    keys: 'Alt+G',
    keysOnMac: 'Ctrl+Alt+G',
    where: 'text',
  },
  'glossary.keepWords': {
    label: 'glossary:command_keepWords',
    keys: 'Alt+Shift+G',
    keysOnMac: 'Ctrl+Alt+Shift+G',
    where: 'text',
  },
  'glossary.import': { label: 'glossary:command_import', keys: null, where: 'project' },
  'glossary.exportTable': { label: 'glossary:command_exportTable', keys: null, where: 'project' },
  'glossary.exportTbx': { label: 'glossary:command_exportTbx', keys: null, where: 'project' },
} as const satisfies Record<string, CommandEntry>;
