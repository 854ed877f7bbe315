import { type BrowserWindow, dialog } from 'electron';
import type { Unsaved } from '../../../shared/ipc/contract.ts';
import type { AppText } from '../menu/text.ts';

/** True when the person would rather lose what is unsaved than keep the window open. */
export async function askToLose(window: BrowserWindow, text: AppText, unsaved: Unsaved): Promise<boolean> {
  const isForm = unsaved === 'forms';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text(isForm ? 'dialog_unfinished' : 'dialog_unsaved'),
    detail: text(isForm ? 'dialog_unfinishedDetail' : 'dialog_unsavedDetail'),
    buttons: [text('dialog_unsavedStay'), text('dialog_unsavedClose')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** True when the person wants the window that stopped working back. */
export async function askToReopen(window: BrowserWindow, text: AppText): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text('dialog_crashed'),
    detail: text('dialog_crashedDetail'),
    buttons: [text('dialog_crashedReopen'), text('dialog_crashedQuit')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}
