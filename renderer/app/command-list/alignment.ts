import type { CommandEntry } from './entry.ts';

const act = <const Label extends CommandEntry['label']>(label: Label, keys: string | null) =>
  ({ label, keys, where: 'alignment', notWhileTyping: true }) as const;

/** The alignment of a document: going there and back, walking through what is doubtful, correcting, deciding. */
export const ALIGNMENT = {
  'alignment.open': { label: 'alignment:command_open', keys: 'F4', where: 'text' },
  'alignment.close': { label: 'alignment:command_close', keys: 'F4', where: 'alignment' },
  align: { label: 'aligning:command', keys: 'Shift+F4', where: 'project' },
  'alignment.next': act('alignment:command_next', 'N'),
  'alignment.previous': act('alignment:command_previous', 'P'),
  'alignment.confirm': act('alignment:command_confirm', 'C'),
  'alignment.confirmAbove': act('alignment:command_confirmAbove', 'Shift+C'),
  'alignment.unconfirm': act('alignment:command_unconfirm', 'U'),
  'alignment.merge': act('alignment:command_merge', 'M'),
  'alignment.mergeBack': act('alignment:command_mergeBack', 'B'),
  'alignment.split': act('alignment:command_split', 'S'),
  'alignment.splitWord': act('alignment:command_splitWord', 'Shift+S'),
  'alignment.giveUp': act('alignment:command_giveUp', 'Alt+Up'),
  'alignment.giveDown': act('alignment:command_giveDown', 'Alt+Down'),
  'alignment.takeUp': act('alignment:command_takeUp', 'Alt+Shift+Up'),
  'alignment.takeDown': act('alignment:command_takeDown', 'Alt+Shift+Down'),
  'alignment.link': act('alignment:command_link', 'L'),
  'alignment.unlink': act('alignment:command_unlink', 'K'),
  'alignment.swap': act('alignment:command_swap', 'X'),
  'alignment.swapVersions': act('alignment:command_swapVersions', null),
  'alignment.deliberate': act('alignment:command_deliberate', 'O'),
  'alignment.dismiss': act('alignment:command_dismiss', 'D'),
  'alignment.restore': act('alignment:command_restore', 'R'),
  'report.open': { label: 'report:command_open', keys: 'Shift+F9', where: 'project' },
  'report.project': { label: 'report:command_project', keys: null, where: 'project' },
  'report.export': { label: 'report:command_export', keys: null, where: 'project' },
  'report.print': { label: 'report:command_print', keys: null, where: 'project' },
  'filling.open': act('filling:command_open', 'E'),
  'filling.next': { label: 'filling:command_next', keys: 'Shift+F2', where: 'project' },
  'filling.begin': { label: 'filling:command_begin', keys: 'CmdOrCtrl+F2', where: 'text' },
  'alignment.showDismissed': act('alignment:command_showDismissed', 'Shift+D'),
} as const satisfies Record<string, CommandEntry>;
