import type { MenuCommand } from './contract.ts';

/**
 * The keys of what the native menu can ask of the window, as Electron writes them. The window reads them
 * from here too (command palette, browser edition). No Ctrl+Alt: that is AltGr on Spanish keyboards.
 * No bare Ctrl+B, I, U: they belong to the notes.
 */
export const COMMAND_KEYS: Readonly<Record<MenuCommand, string | null>> = {
  newProject: 'CmdOrCtrl+N',
  openProjectFile: 'CmdOrCtrl+O',
  saveProjectFile: 'CmdOrCtrl+S',
  saveProjectFileAs: 'CmdOrCtrl+Shift+S',
  importArticle: 'CmdOrCtrl+Shift+A',
  importParallel: 'CmdOrCtrl+Shift+L',
  importUnits: null,
  exportExcerpts: 'CmdOrCtrl+Shift+E',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  closeProject: 'CmdOrCtrl+Shift+W',
  showCommands: 'CmdOrCtrl+K',
  showKeys: 'F1',
};
