import type { CommandEntry } from './entry.ts';

/** The text: going about in it, selecting and copying, editing, who speaks, and how it is laid out. */
export const READER = {
  // ⌘G goes to the next hit on macOS.
  jump: { label: 'layout:command_jump', keys: 'CmdOrCtrl+G', keysOnMac: 'Ctrl+G', where: 'text' },
  'reader.selectMore': { label: 'selecting:more', keys: 'Alt+Up', where: 'text', notWhileTyping: true },
  'reader.selectLess': { label: 'selecting:less', keys: 'Alt+Down', where: 'text', notWhileTyping: true },
  'reader.selectWord': { label: 'selecting:word', keys: null, where: 'text', notWhileTyping: true },
  'reader.selectSentence': { label: 'selecting:sentence', keys: null, where: 'text', notWhileTyping: true },
  'reader.selectBead': { label: 'selecting:bead', keys: null, where: 'text', notWhileTyping: true },
  'reader.selectTurn': { label: 'selecting:turn', keys: null, where: 'text', notWhileTyping: true },
  'reader.selectAll': { label: 'selecting:all', keys: null, where: 'text', notWhileTyping: true },
  'reader.selectNone': { label: 'selecting:none', keys: null, where: 'text', notWhileTyping: true },
  'reader.letters': { label: 'selecting:letters', keys: 'F7', where: 'text', notWhileTyping: true },
  'reader.copy': { label: 'selecting:copy', keys: null, where: 'text', notWhileTyping: true },
  'reader.copyTable': {
    label: 'selecting:copyTable',
    keys: 'CmdOrCtrl+Shift+C',
    where: 'text',
    notWhileTyping: true,
  },
  'reader.copyText': { label: 'selecting:copyText', keys: null, where: 'text', notWhileTyping: true },
  // F2 edits in tables and lists everywhere.
  'reader.edit': {
    label: 'reader:edit_command',
    keys: 'E',
    also: ['F2'],
    where: 'text',
    notWhileTyping: true,
  },
  'reader.lost': { label: 'reader:edit_lostCommand', keys: 'Shift+F7', where: 'project' },
  // With words selected a letter begins a theme; the second keys never do.
  'reader.speaker': {
    label: 'cases:speaker_command',
    keys: 'S',
    also: ['CmdOrCtrl+Shift+P'],
    where: 'text',
    notWhileTyping: true,
  },
  'layout.view': { label: 'layout:command_view', keys: 'F9', where: 'text' },
  'layout.columns': { label: 'layout:command_columns', keys: 'F8', where: 'text' },
  'layout.swap': { label: 'layout:swap', keys: 'Shift+F8', where: 'text' },
  'layout.both': { label: 'layout:command_both', keys: null, where: 'text' },
  'layout.original': { label: 'layout:command_original', keys: null, where: 'text' },
  'layout.translation': { label: 'layout:command_translation', keys: null, where: 'text' },
  'layout.even': { label: 'layout:command_even', keys: null, where: 'text' },
  'layout.larger': { label: 'layout:size_larger', keys: 'CmdOrCtrl+>', where: 'text' },
  'layout.smaller': { label: 'layout:size_smaller', keys: 'CmdOrCtrl+<', where: 'text' },
  'layout.measure': { label: 'layout:command_measure', keys: null, where: 'text' },
  'layout.spacing': { label: 'layout:command_spacing', keys: null, where: 'text' },
  'layout.numbers': { label: 'layout:command_numbers', keys: null, where: 'text' },
  'layout.speakers': { label: 'layout:command_speakers', keys: null, where: 'text' },
  'layout.times': { label: 'layout:command_times', keys: null, where: 'text' },
  'layout.languages': { label: 'layout:command_languages', keys: null, where: 'text' },
  'layout.terms': { label: 'layout:command_terms', keys: null, where: 'text' },
  'layout.reset': { label: 'layout:command_reset', keys: null, where: 'text' },
} as const satisfies Record<string, CommandEntry>;
