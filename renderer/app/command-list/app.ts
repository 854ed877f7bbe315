import { COMMAND_KEYS } from '../../../shared/ipc/command-keys.ts';
import type { CommandEntry } from './entry.ts';

/** The project and the window. The keys of what the native menu has too are in shared/ipc/command-keys.ts. */
export const APP = {
  // A browser opens and closes its own windows with Ctrl+N and Ctrl+Shift+W, whatever a page says.
  newProject: {
    label: 'app:menu_newProject',
    keys: COMMAND_KEYS.newProject,
    keysInTab: 'Alt+Shift+N',
    where: 'window',
  },
  openProjectFile: {
    label: 'app:menu_openProjectFile',
    keys: COMMAND_KEYS.openProjectFile,
    where: 'window',
  },
  saveProjectFile: {
    label: 'app:menu_saveProjectFile',
    keys: COMMAND_KEYS.saveProjectFile,
    where: 'project',
  },
  saveProjectFileAs: {
    label: 'app:menu_saveProjectFileAs',
    keys: COMMAND_KEYS.saveProjectFileAs,
    where: 'project',
  },
  importArticle: { label: 'app:menu_importArticle', keys: COMMAND_KEYS.importArticle, where: 'project' },
  importParallel: { label: 'app:menu_importParallel', keys: COMMAND_KEYS.importParallel, where: 'project' },
  importUnits: { label: 'app:menu_importUnits', keys: COMMAND_KEYS.importUnits, where: 'project' },
  importDropped: { label: null, keys: null, where: 'project' },
  exportExcerpts: { label: 'app:menu_exportExcerpts', keys: COMMAND_KEYS.exportExcerpts, where: 'project' },
  // Ctrl+Y is the habit of Windows; the native menu has it hidden.
  undo: { label: 'app:menu_undo', keys: COMMAND_KEYS.undo, where: 'project' },
  redo: { label: 'app:menu_redo', keys: COMMAND_KEYS.redo, also: ['CmdOrCtrl+Y'], where: 'project' },
  reading: { label: 'app:command_reading', keys: 'CmdOrCtrl+Shift+Y', where: 'project' },
  history: { label: 'app:command_history', keys: 'CmdOrCtrl+Shift+H', where: 'project' },
  closeProject: {
    label: 'app:menu_closeProject',
    keys: COMMAND_KEYS.closeProject,
    keysInTab: 'Alt+Shift+W',
    where: 'project',
  },
  showCommands: { label: 'app:menu_showCommands', keys: COMMAND_KEYS.showCommands, where: 'window' },
  showKeys: { label: 'app:menu_showKeys', keys: COMMAND_KEYS.showKeys, where: 'window' },
  settings: { label: 'app:command_settings', keys: 'CmdOrCtrl+,', where: 'window' },
  toggleLeft: { label: 'app:command_toggleLeft', keys: 'CmdOrCtrl+B', where: 'project' },
  toggleRight: { label: 'app:command_toggleRight', keys: 'CmdOrCtrl+J', where: 'project' },
  nextRegion: { label: 'app:command_nextRegion', keys: 'F6', where: 'project' },
  previousRegion: { label: 'app:command_previousRegion', keys: 'Shift+F6', where: 'project' },
} as const satisfies Record<string, CommandEntry>;
