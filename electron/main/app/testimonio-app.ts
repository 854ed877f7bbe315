import { randomUUID } from 'node:crypto';
import * as files from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { app, BrowserWindow, ipcMain, type WebContents } from 'electron';
import { chooseLanguage, createI18n } from '../../../shared/i18n/i18n.ts';
import type { OwnKeys } from '../../../shared/ipc/accelerator.ts';
import { EVENTS } from '../../../shared/ipc/channels.ts';
import type { MenuCommand, ShellFacts } from '../../../shared/ipc/contract.ts';
import { fileDialogs } from '../files/dialogs.ts';
import { FileService } from '../files/file-service.ts';
import { FileTokens } from '../files/tokens.ts';
import { outcomeOf } from '../ipc/outcome.ts';
import { registerCalls } from '../ipc/register.ts';
import { installMenu, offerTextMenu } from '../menu/install.ts';
import { appText } from '../menu/text.ts';
import { saveBounds } from '../window/bounds-file.ts';
import { CloseGuard } from '../window/close-guard.ts';
import { openMainWindow } from '../window/main-window.ts';
import { askToLose, askToReopen } from '../window/questions.ts';
import { logCode } from './log.ts';
import { OpenedFiles } from './opened-files.ts';

export interface AppPlace {
  readonly profile: string;
  readonly preload: string;
  readonly facts: ShellFacts;
  readonly development: boolean;
}

/** Everything that lives as long as the app: its language, its files, its one window. */
export class TestimonioApp {
  readonly #i18n;
  readonly #text;
  readonly #files: FileService;
  readonly #opened: OpenedFiles;
  #window: BrowserWindow | null = null;
  #guard: CloseGuard | null = null;
  #ownKeys: OwnKeys = {};
  #quitting = false;

  constructor(private readonly place: AppPlace) {
    this.#i18n = createI18n(chooseLanguage(place.facts.languages));
    this.#text = appText(this.#i18n);
    this.#files = new FileService({
      files,
      dialogs: fileDialogs(this.#text),
      tokens: new FileTokens(randomUUID),
      uniqueName: randomUUID,
    });
    this.#opened = new OpenedFiles((path) => outcomeOf(() => this.#files.read(path, 'project'), logCode));
    this.#listen();
    this.#installMenu();
  }

  /** Brings the window to the front, opening it where there is none. */
  show(): void {
    if (this.#window === null) {
      this.#open();
      return;
    }
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** A project file that the system wants opened. */
  openFile(path: string): void {
    this.#opened.add(path);
  }

  /** The app is about to quit: a window that closes late takes the app with it. */
  quit(): void {
    this.#quitting = true;
  }

  #open(): void {
    const window = openMainWindow(this.place);
    const { webContents } = window;
    const guard = new CloseGuard({
      tell: () => webContents.send(EVENTS.closing),
      wait: (milliseconds) => wait(milliseconds),
      askToLose: (unsaved) => askToLose(window, this.#text, unsaved),
    });
    this.#window = window;
    this.#guard = guard;
    offerTextMenu(webContents, this.#text);

    window.on('close', (event) => {
      saveBounds(this.place.profile, window);
      if (guard.mayClose) return;
      event.preventDefault();
      void guard.request(
        () => (this.#quitting ? app.quit() : window.close()),
        () => {
          this.#quitting = false;
        },
      );
    });
    window.on('closed', () => {
      this.#opened.disconnect();
      this.#window = null;
      this.#guard = null;
    });
    webContents.on('did-start-navigation', (event) => {
      if (event.isMainFrame && !event.isSameDocument) this.#forgetPage(guard);
    });
    webContents.on('render-process-gone', (_event, { reason }) => {
      this.#forgetPage(guard);
      logCode('render-process-gone', reason);
      if (reason !== 'clean-exit') void this.#recover(window);
    });
  }

  /** What the page had said goes with it: nobody is left who could save or listen. */
  #forgetPage(guard: CloseGuard): void {
    guard.setUnsaved('nothing');
    this.#opened.disconnect();
  }

  async #recover(window: BrowserWindow): Promise<void> {
    const reopen = await askToReopen(window, this.#text);
    if (window.isDestroyed()) return;
    if (reopen) window.webContents.reload();
    else app.quit();
  }

  #listen(): void {
    registerCalls(ipcMain, {
      chooseFiles: (request, sender) =>
        outcomeOf(() => this.#files.choose(windowOf(sender), request), logCode),
      saveFile: (request, sender) => outcomeOf(() => this.#files.save(windowOf(sender), request), logCode),
      setLanguage: async (language) => {
        await this.#i18n.changeLanguage(language);
        this.#installMenu();
      },
      setOwnKeys: async (keys) => {
        this.#ownKeys = keys;
        this.#installMenu();
      },
      setUnsaved: async (unsaved) => this.#guard?.setUnsaved(unsaved),
      takeOpenedFiles: async (_nothing, sender) =>
        this.#opened.connect((file) => sender.send(EVENTS.fileOpened, file)),
    });
  }

  #installMenu(): void {
    const place = { mac: process.platform === 'darwin', development: this.place.development };
    installMenu(place, this.#text, this.#ownKeys, (command) => this.#run(command));
  }

  #run(command: MenuCommand): void {
    this.#window?.webContents.send(EVENTS.menuCommand, command);
  }
}

function windowOf(sender: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) throw new Error('a page without a window');
  return window;
}
