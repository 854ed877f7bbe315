import { COMMAND_KEYS } from '../../../shared/ipc/command-keys.ts';
import { type CommandEntry, keysIn } from './entry.ts';

/** The project and the window. The keys of what the native menu has too are in shared/ipc/command-keys.ts. */
export const APP = {
  // A browser opens and closes its own windows with Ctrl+N and Ctrl+Shift+W, whatever a page says.
  newProject: keysIn.window('app:menu_newProject', COMMAND_KEYS.newProject, { keysInTab: 'Alt+Shift+N' }),
  openProjectFile: keysIn.window('app:menu_openProjectFile', COMMAND_KEYS.openProjectFile),
  saveProjectFile: keysIn.project('app:menu_saveProjectFile', COMMAND_KEYS.saveProjectFile),
  saveProjectFileAs: keysIn.project('app:menu_saveProjectFileAs', COMMAND_KEYS.saveProjectFileAs),
  importArticle: keysIn.project('app:menu_importArticle', COMMAND_KEYS.importArticle),
  importParallel: keysIn.project('app:menu_importParallel', COMMAND_KEYS.importParallel),
  importUnits: keysIn.project('app:menu_importUnits', COMMAND_KEYS.importUnits),
  importDropped: { label: null, keys: null, where: 'project' },
  exportExcerpts: keysIn.project('app:menu_exportExcerpts', COMMAND_KEYS.exportExcerpts),
  // Ctrl+Y is the habit of Windows; the native menu has it hidden.
  undo: keysIn.project('app:menu_undo', COMMAND_KEYS.undo),
  redo: keysIn.project('app:menu_redo', COMMAND_KEYS.redo, { also: ['CmdOrCtrl+Y'] }),
  reading: keysIn.project('app:command_reading', 'CmdOrCtrl+Shift+Y'),
  history: keysIn.project('app:command_history', 'CmdOrCtrl+Shift+H'),
  closeProject: keysIn.project('app:menu_closeProject', COMMAND_KEYS.closeProject, {
    keysInTab: 'Alt+Shift+W',
  }),
  showCommands: keysIn.window('app:menu_showCommands', COMMAND_KEYS.showCommands),
  showKeys: keysIn.window('app:menu_showKeys', COMMAND_KEYS.showKeys),
  settings: keysIn.window('app:command_settings', 'CmdOrCtrl+,'),
  toggleLeft: keysIn.project('app:command_toggleLeft', 'CmdOrCtrl+B'),
  toggleRight: keysIn.project('app:command_toggleRight', 'CmdOrCtrl+J'),
  nextRegion: keysIn.project('app:command_nextRegion', 'F6'),
  previousRegion: keysIn.project('app:command_previousRegion', 'Shift+F6'),
} as const satisfies Record<string, CommandEntry>;
