import { Menu, type WebContents } from 'electron';
import type { OwnKeys } from '../../../shared/ipc/accelerator.ts';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';
import { type MenuPlace, menuTemplate, textMenuTemplate } from './template.ts';
import type { AppText } from './text.ts';

/** Puts the native menu up, or up again in another language or with other keys. */
export function installMenu(
  place: MenuPlace,
  text: AppText,
  own: OwnKeys,
  run: (command: MenuCommand) => void,
): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(place, text, run, own)));
}

/** A right click in a text field or on selected text offers the system's editing, unless the page has its own. */
export function offerTextMenu(contents: WebContents, text: AppText): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const template = textMenuTemplate(text, { edit: isEditable, copy: selectionText !== '' });
    if (template !== null) Menu.buildFromTemplate(template).popup();
  });
}
