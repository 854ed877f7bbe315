import { type CommandEntry, keysIn } from './entry.ts';

/** The themes; the tree has keys of its own for most (renderer/codebook/tree-keys.ts). */
export const CODEBOOK = {
  'codebook.new': keysIn.themes('codebook:new', null),
  'codebook.newBelow': keysIn.themes('codebook:newBelow', null),
  'codebook.edit': keysIn.themes('codebook:edit', null),
  'codebook.passages': keysIn.themes('codebook:passages_command', 'CmdOrCtrl+Shift+U'),
  'codebook.sort': keysIn.themes('codebook:command_sort', null),
  'codebook.merge': keysIn.themes('codebook:command_merge', null),
  'codebook.delete': keysIn.themes('codebook:command_delete', null),
  'codebook.moveUp': keysIn.themes('codebook:command_up', null),
  'codebook.moveDown': keysIn.themes('codebook:command_down', null),
  'codebook.moveIn': keysIn.themes('codebook:command_in', null),
  'codebook.moveOut': keysIn.themes('codebook:command_out', null),
} as const satisfies Record<string, CommandEntry>;
