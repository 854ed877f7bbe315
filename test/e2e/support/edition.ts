import type { ElectronApplication, Page } from 'playwright-core';

export type EditionName = 'electron' | 'browser';

export interface LaunchOptions {
  /** From `newProfile()`; the same one again is the same machine after a restart. */
  readonly profile: string;
  /** The system's language; what the person chose in the app may differ. English when left out. */
  readonly language?: 'en' | 'es';
  /** Project files named on the command line; the browser edition has none. */
  readonly files?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Inner size of the window in CSS pixels; 1440 × 900 when left out. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** A window of Testimonio, in whichever edition: a scenario is written once against this. */
export interface Opened {
  readonly edition: EditionName;
  readonly page: Page;
  /** Everything the console called an error since the page was seen, CSP violations and exceptions too. */
  readonly errors: readonly string[];
  /** The process, in Electron only: menus, dialogs, security settings. */
  readonly electron: ElectronApplication | null;
  /** When the program was started, in milliseconds since 1970. */
  readonly startedAt: number;
  /** SIGKILL to the whole process tree, no clean-up: what was not yet on the disk is lost. */
  kill(): Promise<void>;
  /** Ends it as a person would, by closing the window. */
  close(): Promise<void>;
  /** What the next "open" dialog gives; an empty list is a cancelled one. */
  chooseFiles(paths: readonly string[]): Promise<void>;
  /** Where the next "save" goes; null is a cancelled dialog. The file is there once the app says it is saved. */
  saveTo(path: string | null): Promise<void>;
}

/** Collects what the page calls an error, from now on. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** The environment of a machine that speaks `language`. */
export function languageEnvironment(language: 'en' | 'es'): Readonly<Record<string, string>> {
  const locale = language === 'es' ? 'es_MX' : 'en_US';
  return { LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: `${locale}:${language}` };
}

/** process.env without what is undefined, plus `more`. */
export function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...process.env, ...more })) {
    // VS Code's terminal sets it; Electron would then be a plain Node.
    if (value !== undefined && name !== 'ELECTRON_RUN_AS_NODE') all[name] = value;
  }
  return all;
}
