import type { CommandEntry } from './entry.ts';

/** Notes; while one is written the tools of the text have keys of their own (renderer/notes/note-keys.ts). */
export const NOTES = {
  'notes.view': { label: 'notes:command_view', keys: 'CmdOrCtrl+Shift+M', where: 'project' },
  'notes.new': { label: 'notes:command_new', keys: null, where: 'project' },
  'notes.text': { label: 'notes:command_text', keys: 'M', where: 'text', notWhileTyping: true },
  'notes.coding': { label: 'notes:command_coding', keys: 'Shift+M', where: 'project', notWhileTyping: true },
  'notes.document': { label: 'notes:command_document', keys: null, where: 'project' },
} as const satisfies Record<string, CommandEntry>;
