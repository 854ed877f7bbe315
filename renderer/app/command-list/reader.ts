import { type CommandEntry, keysIn, plainIn } from './entry.ts';

/** The text: going about in it, selecting and copying, editing, who speaks, and how it is laid out. */
export const READER = {
  // ⌘G goes to the next hit on macOS.
  jump: keysIn.text('layout:command_jump', 'CmdOrCtrl+G', { keysOnMac: 'Ctrl+G' }),
  'reader.selectMore': plainIn.text('selecting:more', 'Alt+Up'),
  'reader.selectLess': plainIn.text('selecting:less', 'Alt+Down'),
  'reader.selectWord': plainIn.text('selecting:word', null),
  'reader.selectSentence': plainIn.text('selecting:sentence', null),
  'reader.selectBead': plainIn.text('selecting:bead', null),
  'reader.selectTurn': plainIn.text('selecting:turn', null),
  'reader.selectAll': plainIn.text('selecting:all', null),
  'reader.selectNone': plainIn.text('selecting:none', null),
  'reader.letters': plainIn.text('selecting:letters', 'F7'),
  'reader.copy': plainIn.text('selecting:copy', null),
  'reader.copyTable': plainIn.text('selecting:copyTable', 'CmdOrCtrl+Shift+C'),
  'reader.copyText': plainIn.text('selecting:copyText', null),
  // F2 edits in tables and lists everywhere.
  'reader.edit': plainIn.text('reader:edit_command', 'E', { also: ['F2'] }),
  'reader.lost': keysIn.project('reader:edit_lostCommand', 'Shift+F7'),
  // With words selected a letter begins a theme; the second keys never do.
  'reader.speaker': plainIn.text('cases:speaker_command', 'S', { also: ['CmdOrCtrl+Shift+P'] }),
  'layout.view': keysIn.text('layout:command_view', 'F9'),
  'layout.columns': keysIn.text('layout:command_columns', 'F8'),
  'layout.swap': keysIn.text('layout:swap', 'Shift+F8'),
  'layout.both': keysIn.text('layout:command_both', null),
  'layout.original': keysIn.text('layout:command_original', null),
  'layout.translation': keysIn.text('layout:command_translation', null),
  'layout.even': keysIn.text('layout:command_even', null),
  'layout.larger': keysIn.text('layout:size_larger', 'CmdOrCtrl+>'),
  'layout.smaller': keysIn.text('layout:size_smaller', 'CmdOrCtrl+<'),
  'layout.measure': keysIn.text('layout:command_measure', null),
  'layout.spacing': keysIn.text('layout:command_spacing', null),
  'layout.numbers': keysIn.text('layout:command_numbers', null),
  'layout.speakers': keysIn.text('layout:command_speakers', null),
  'layout.times': keysIn.text('layout:command_times', null),
  'layout.languages': keysIn.text('layout:command_languages', null),
  'layout.terms': keysIn.text('layout:command_terms', null),
  'layout.reset': keysIn.text('layout:command_reset', null),
} as const satisfies Record<string, CommandEntry>;
