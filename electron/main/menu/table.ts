import type { MenuItemConstructorOptions } from 'electron';
import { COMMAND_KEYS } from '../../../shared/ipc/command-keys.ts';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';
import type { MenuKey } from './text.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
/** Where an item appears; everywhere when it says nothing. */
export type Where = 'mac' | 'notMac' | 'development';

interface Shown {
  readonly label: MenuKey;
  readonly keys: string | null;
  readonly where?: Where;
  /** Its keys work, it is not shown. */
  readonly hidden?: true;
}
export interface CommandItem extends Shown {
  readonly command: MenuCommand;
}
export interface RoleItem extends Shown {
  readonly role: Role;
}
export interface Separator {
  readonly separator: true;
  readonly where?: Where;
}
export type MenuRow = CommandItem | RoleItem | Separator;
export interface MenuColumn {
  readonly id: string;
  readonly label: MenuKey;
  readonly where?: Where;
  readonly items: readonly MenuRow[];
}

const command = (name: MenuCommand): CommandItem => ({
  command: name,
  label: `menu_${name}`,
  keys: COMMAND_KEYS[name],
});
const line: Separator = { separator: true };

/** The native menu as data: what stands where, its keys, what it does. The window owns the commands' meaning. */
export const MENU: readonly MenuColumn[] = [
  {
    id: 'app',
    label: 'menu_about',
    where: 'mac',
    items: [
      { role: 'about', label: 'menu_about', keys: null },
      line,
      { role: 'services', label: 'menu_services', keys: null },
      line,
      { role: 'hide', label: 'menu_hide', keys: 'Cmd+H' },
      { role: 'hideOthers', label: 'menu_hideOthers', keys: 'Cmd+Alt+H' },
      { role: 'unhide', label: 'menu_showAll', keys: null },
      line,
      { role: 'quit', label: 'menu_quit', keys: 'Cmd+Q' },
    ],
  },
  {
    id: 'file',
    label: 'menu_file',
    items: [
      command('newProject'),
      command('openProjectFile'),
      line,
      command('saveProjectFile'),
      command('saveProjectFileAs'),
      line,
      command('importArticle'),
      command('importParallel'),
      command('importUnits'),
      command('exportExcerpts'),
      line,
      command('closeProject'),
      { role: 'quit', label: 'menu_quit', keys: 'Ctrl+Q', where: 'notMac' },
    ],
  },
  {
    id: 'edit',
    label: 'menu_edit',
    items: [
      command('undo'),
      command('redo'),
      // The habit of Windows.
      { ...command('redo'), keys: 'Ctrl+Y', where: 'notMac', hidden: true },
      line,
      { role: 'cut', label: 'menu_cut', keys: 'CmdOrCtrl+X' },
      { role: 'copy', label: 'menu_copy', keys: 'CmdOrCtrl+C' },
      { role: 'paste', label: 'menu_paste', keys: 'CmdOrCtrl+V' },
      { role: 'selectAll', label: 'menu_selectAll', keys: 'CmdOrCtrl+A' },
    ],
  },
  {
    id: 'view',
    label: 'menu_view',
    items: [
      { role: 'zoomIn', label: 'menu_zoomIn', keys: 'CmdOrCtrl+Plus' },
      // The same key without Shift, where plus has one.
      { role: 'zoomIn', label: 'menu_zoomIn', keys: 'CmdOrCtrl+=', hidden: true },
      { role: 'zoomOut', label: 'menu_zoomOut', keys: 'CmdOrCtrl+-' },
      { role: 'resetZoom', label: 'menu_resetZoom', keys: 'CmdOrCtrl+0' },
      line,
      { role: 'togglefullscreen', label: 'menu_fullScreen', keys: 'F11', where: 'notMac' },
      { role: 'togglefullscreen', label: 'menu_fullScreen', keys: 'Ctrl+Cmd+F', where: 'mac' },
      { separator: true, where: 'development' },
      { role: 'reload', label: 'menu_reload', keys: 'CmdOrCtrl+R', where: 'development' },
      { role: 'toggleDevTools', label: 'menu_developerTools', keys: 'F12', where: 'development' },
    ],
  },
  {
    id: 'window',
    label: 'menu_window',
    items: [
      { role: 'minimize', label: 'menu_minimize', keys: 'CmdOrCtrl+M' },
      { role: 'close', label: 'menu_closeWindow', keys: 'CmdOrCtrl+W' },
      { separator: true, where: 'mac' },
      { role: 'front', label: 'menu_bringToFront', keys: null, where: 'mac' },
    ],
  },
  {
    id: 'help',
    label: 'menu_help',
    items: [
      command('showCommands'),
      command('showKeys'),
      { separator: true, where: 'notMac' },
      { role: 'about', label: 'menu_about', keys: null, where: 'notMac' },
    ],
  },
];

/** A right click on text; roles only, so that nothing but the system's own editing happens. */
export const TEXT_MENU: readonly RoleItem[] = [
  { role: 'cut', label: 'menu_cut', keys: null },
  { role: 'copy', label: 'menu_copy', keys: null },
  { role: 'paste', label: 'menu_paste', keys: null },
  { role: 'selectAll', label: 'menu_selectAll', keys: null },
];
