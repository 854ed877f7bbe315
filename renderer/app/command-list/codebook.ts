import type { CommandEntry } from './entry.ts';

/** The themes; the tree has keys of its own for most (renderer/codebook/tree-keys.ts). */
export const CODEBOOK = {
  'codebook.new': { label: 'codebook:new', keys: null, where: 'themes' },
  'codebook.newBelow': { label: 'codebook:newBelow', keys: null, where: 'themes' },
  'codebook.edit': { label: 'codebook:edit', keys: null, where: 'themes' },
  'codebook.passages': { label: 'codebook:passages_command', keys: 'CmdOrCtrl+Shift+U', where: 'themes' },
  'codebook.sort': { label: 'codebook:command_sort', keys: null, where: 'themes' },
  'codebook.merge': { label: 'codebook:command_merge', keys: null, where: 'themes' },
  'codebook.delete': { label: 'codebook:command_delete', keys: null, where: 'themes' },
  'codebook.moveUp': { label: 'codebook:command_up', keys: null, where: 'themes' },
  'codebook.moveDown': { label: 'codebook:command_down', keys: null, where: 'themes' },
  'codebook.moveIn': { label: 'codebook:command_in', keys: null, where: 'themes' },
  'codebook.moveOut': { label: 'codebook:command_out', keys: null, where: 'themes' },
} as const satisfies Record<string, CommandEntry>;
