import type { MenuItemConstructorOptions } from 'electron';
import type { OwnKeys } from '../../../shared/ipc/accelerator.ts';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';
import { MENU, type MenuRow, TEXT_MENU, type Where } from './table.ts';
import type { AppText } from './text.ts';

export interface MenuPlace {
  readonly mac: boolean;
  readonly development: boolean;
}

/** The menu's table as Electron takes it, in the language of `text`, with the keys that the person chose. */
export function menuTemplate(
  place: MenuPlace,
  text: AppText,
  run: (command: MenuCommand) => void,
  own: OwnKeys = {},
): MenuItemConstructorOptions[] {
  return MENU.filter((column) => belongs(column.where, place)).map((column) => ({
    id: column.id,
    label: column.id === 'app' ? 'Testimonio' : text(column.label),
    submenu: column.items
      .filter((row) => belongs(row.where, place))
      .map((row) => itemOptions(row, text, run, own)),
  }));
}

/** The right-click menu of text; null where there is nothing it could do. */
export function textMenuTemplate(
  text: AppText,
  can: { readonly edit: boolean; readonly copy: boolean },
): MenuItemConstructorOptions[] | null {
  if (!can.edit && !can.copy) return null;
  return TEXT_MENU.filter(({ role }) => can.edit || role === 'copy').map(({ role, label }) => ({
    role,
    label: text(label),
    enabled: can.copy || role === 'paste' || role === 'selectAll',
  }));
}

function belongs(where: Where | undefined, place: MenuPlace): boolean {
  switch (where) {
    case 'mac':
      return place.mac;
    case 'notMac':
      return !place.mac;
    case 'development':
      return place.development;
    case undefined:
      return true;
  }
}

function itemOptions(
  row: MenuRow,
  text: AppText,
  run: (command: MenuCommand) => void,
  own: OwnKeys,
): MenuItemConstructorOptions {
  if ('separator' in row) return { type: 'separator' };
  const keys = keysOf(row, own);
  const shown: MenuItemConstructorOptions = {
    label: text(row.label),
    visible: row.hidden !== true,
    acceleratorWorksWhenHidden: true,
    ...(keys === null ? {} : { accelerator: keys }),
  };
  if ('role' in row) return { ...shown, role: row.role };
  const { command } = row;
  return { ...shown, ...(row.hidden ? {} : { id: command }), click: () => run(command) };
}

/** A second key that nobody sees (the habit of a system) goes with the first one when a person chose another. */
function keysOf(row: Exclude<MenuRow, { separator: true }>, own: OwnKeys): string | null {
  const chosen = 'command' in row && Object.hasOwn(own, row.command) ? own[row.command] : undefined;
  if (chosen === undefined) return row.keys;
  return row.hidden ? null : chosen;
}
