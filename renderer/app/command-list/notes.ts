import { type CommandEntry, keysIn, plainIn } from './entry.ts';

/** Notes; while one is written the tools of the text have keys of their own (renderer/notes/note-keys.ts). */
export const NOTES = {
  'notes.view': keysIn.project('notes:command_view', 'CmdOrCtrl+Shift+M'),
  'notes.new': keysIn.project('notes:command_new', null),
  'notes.text': plainIn.text('notes:command_text', 'M'),
  'notes.coding': plainIn.project('notes:command_coding', 'Shift+M'),
  'notes.document': keysIn.project('notes:command_document', null),
} as const satisfies Record<string, CommandEntry>;
