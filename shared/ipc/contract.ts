import type { UiLanguage } from '../model/records.ts';
import type { ProblemCode, ProblemParams } from '../problem/problem.ts';
import type { OwnKeys } from './accelerator.ts';

/**
 * Everything the renderer may ask of what it runs in. Two implementations: the Electron bridge
 * (electron/preload, electron/main) and the browser edition (renderer/platform). Nothing else crosses.
 */

/** A file the person chose, read whole. `token` lets the shell write back to it; no path is ever shown. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly token: FileToken | null;
}
export type FileToken = string & { readonly __fileToken: true };

export const FILE_KINDS = [
  'text',
  'project',
  'csv',
  'docx',
  'json',
  'units',
  'tmx',
  'xliff',
  'pairs',
  'html',
  'terms',
  'tbx',
] as const;
/** What a file dialog offers: `text` is .txt .md .html .docx, `project` is .testimonio, `units` all that holds aligned texts, `terms` all that holds a glossary. */
export type FileKind = (typeof FILE_KINDS)[number];

/** A problem as plain data, for a border that cannot carry a class. */
export interface ProblemData {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
}
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ProblemData };

export interface OpenRequest {
  readonly kind: FileKind;
  readonly multiple: boolean;
}
export interface SaveRequest {
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Write there without asking; unknown or stale tokens fall back to asking. */
  readonly token: FileToken | null;
}
export interface SavedFile {
  readonly name: string;
  readonly token: FileToken | null;
}

export const MENU_COMMANDS = [
  'newProject',
  'openProjectFile',
  'saveProjectFile',
  'saveProjectFileAs',
  'importArticle',
  'importParallel',
  'importUnits',
  'exportExcerpts',
  'undo',
  'redo',
  'closeProject',
  'showCommands',
  'showKeys',
] as const;
/** What a native menu item can ask the window to do; the renderer owns the meaning. */
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export interface ShellFacts {
  readonly edition: 'electron' | 'browser';
  readonly platform: 'windows' | 'macos' | 'linux' | 'other';
  /** The system's languages as BCP 47 tags, best first. */
  readonly languages: readonly string[];
  readonly version: string;
}

export const UNSAVED = ['nothing', 'changes', 'forms'] as const;
/**
 * What closing would lose: nothing; changes on their way to the disk, which are worth a wait; or what stands in a form,
 * and only a person can say whether it is finished.
 */
export type Unsaved = (typeof UNSAVED)[number];

export interface Shell {
  readonly facts: ShellFacts;
  /** Empty when the person cancels. */
  chooseFiles(request: OpenRequest): Promise<Outcome<readonly ChosenFile[]>>;
  /** null when the person cancels. The file appears whole or not at all. */
  saveFile(request: SaveRequest): Promise<Outcome<SavedFile | null>>;
  /** Project files opened by double click, on the command line or from the file manager. */
  onFileOpened(listener: (file: Outcome<ChosenFile>) => void): Unsubscribe;
  onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe;
  /** Menus and dialogs speak this from now on. */
  setLanguage(language: UiLanguage): Promise<void>;
  /** The keys that the person chose for commands; the native menu shows and hears these from now on. */
  setOwnKeys(keys: OwnKeys): Promise<void>;
  /** What closing would lose from now on: the shell then waits, or asks. */
  setUnsaved(unsaved: Unsaved): Promise<void>;
  /** The window is about to close: what is typed is to be written now, for what is not waits for nobody. */
  onClosing(listener: () => void): Unsubscribe;
}
export type Unsubscribe = () => void;
