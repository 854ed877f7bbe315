import type { CommandEntry } from './entry.ts';

/** People and variables. */
export const CASES = {
  variables: { label: 'app:command_variables', keys: 'CmdOrCtrl+Shift+D', where: 'project' },
  'variables.new': { label: 'cases:variable_new', keys: null, where: 'table' },
  'variables.newCase': { label: 'cases:table_newCase', keys: null, where: 'table' },
  'variables.fill': { label: 'cases:table_fill', keys: 'CmdOrCtrl+D', where: 'table' },
  'variables.removeCases': { label: 'cases:table_removeCases', keys: null, where: 'table' },
  'variables.import': { label: 'cases:import_open', keys: null, where: 'table' },
  'variables.export': { label: 'cases:export_open', keys: null, where: 'table' },
} as const satisfies Record<string, CommandEntry>;
