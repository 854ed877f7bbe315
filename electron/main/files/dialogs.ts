import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { FileKind } from '../../../shared/ipc/contract.ts';
import { FILE_ENDINGS } from '../../../shared/ipc/file-kinds.ts';
import type { AppText } from '../menu/text.ts';

const KIND_KEYS = {
  text: 'dialog_kindText',
  project: 'dialog_kindProject',
  csv: 'dialog_kindCsv',
  docx: 'dialog_kindDocx',
  json: 'dialog_kindJson',
  units: 'dialog_kindUnits',
  tmx: 'dialog_kindTmx',
  xliff: 'dialog_kindXliff',
  pairs: 'dialog_kindPairs',
  html: 'dialog_kindHtml',
  terms: 'dialog_kindTerms',
  tbx: 'dialog_kindTbx',
} as const satisfies Readonly<Record<FileKind, Parameters<AppText>[0]>>;

function filters(text: AppText, kind: FileKind): FileFilter[] {
  return [{ name: text(KIND_KEYS[kind]), extensions: [...FILE_ENDINGS[kind]] }];
}

/** What the person is asked about files. `null` or empty: cancelled. */
export interface FileDialogs {
  chooseToOpen(window: BrowserWindow, kind: FileKind, multiple: boolean): Promise<readonly string[]>;
  chooseToSave(window: BrowserWindow, kind: FileKind, suggested: string): Promise<string | null>;
  confirmReplace(window: BrowserWindow, path: string): Promise<boolean>;
}

/**
 * The system's own dialogs. `dialog` is looked up at every call: tests put their answers there. Windows would list
 * what was chosen among the recent documents, with the names of participants that file names hold.
 */
export function fileDialogs(text: AppText): FileDialogs {
  return {
    async chooseToOpen(window, kind, multiple) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: text(multiple ? 'dialog_chooseFiles' : 'dialog_chooseFile'),
        filters: filters(text, kind),
        properties: ['openFile', ...(multiple ? (['multiSelections'] as const) : []), 'dontAddToRecent'],
      });
      return canceled ? [] : filePaths;
    },
    async chooseToSave(window, kind, suggested) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: text('dialog_saveFile'),
        defaultPath: suggested,
        filters: filters(text, kind),
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || !filePath ? null : filePath;
    },
    async confirmReplace(window, path) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: text('dialog_replace', { file: basename(path) }),
        detail: text('dialog_replaceDetail'),
        buttons: [text('dialog_replaceNo'), text('dialog_replaceYes')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
  };
}
