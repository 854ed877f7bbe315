import { type CommandEntry, keysIn } from './entry.ts';

/** People and variables. */
export const CASES = {
  variables: keysIn.project('app:command_variables', 'CmdOrCtrl+Shift+D'),
  'variables.new': keysIn.table('cases:variable_new', null),
  'variables.newCase': keysIn.table('cases:table_newCase', null),
  'variables.fill': keysIn.table('cases:table_fill', 'CmdOrCtrl+D'),
  'variables.removeCases': keysIn.table('cases:table_removeCases', null),
  'variables.import': keysIn.table('cases:import_open', null),
  'variables.export': keysIn.table('cases:export_open', null),
} as const satisfies Record<string, CommandEntry>;
