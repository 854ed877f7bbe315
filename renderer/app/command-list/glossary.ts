import { type CommandEntry, keysIn } from './entry.ts';

/** The agreed translations of the project. */
export const GLOSSARY = {
  // On a Mac these go to the hit before.
  'glossary.view': keysIn.project('glossary:command_view', 'CmdOrCtrl+Shift+G', {
    keysOnMac: 'CmdOrCtrl+Alt+G',
  }),
  'glossary.new': keysIn.project('glossary:command_new', null),
  // ⌥ with a letter writes on a Mac.
  'glossary.addWords': keysIn.text('glossary:command_addWords', 'Alt+G', { keysOnMac: 'Ctrl+Alt+G' }),
  'glossary.keepWords': keysIn.text('glossary:command_keepWords', 'Alt+Shift+G', {
    keysOnMac: 'Ctrl+Alt+Shift+G',
  }),
  'glossary.import': keysIn.project('glossary:command_import', null),
  'glossary.exportTable': keysIn.project('glossary:command_exportTable', null),
  'glossary.exportTbx': keysIn.project('glossary:command_exportTbx', null),
} as const satisfies Record<string, CommandEntry>;
