import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { sandboxIsOff } from '../../../scripts/lib/ordinary-user.mjs';
import { dist } from '../../../scripts/lib/paths.mjs';
import { findBrowser } from '../../../scripts/lib/runtimes.mjs';
import { type Served, serveWindow } from '../../../scripts/serve/server.mjs';
import {
  collectErrors,
  environment,
  type LaunchOptions,
  languageEnvironment,
  type Opened,
} from './edition.ts';
import { programUser } from './folders.ts';
import { killTree } from './process-tree.ts';
import { catchSaves } from './saves.ts';

const SIZE = { width: 1440, height: 900 };

let serving: Promise<Served> | null = null;

/** The true server, on a free port: one a test process, so that a profile meets the same origin again. */
export function windowServer(): Promise<Served> {
  serving ??= serveWindow(0);
  return serving;
}

function browserArguments({ profile, language = 'en', size = SIZE }: LaunchOptions): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--lang=${language === 'es' ? 'es-MX' : 'en-US'}`,
    `--window-size=${size.width},${size.height}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--password-store=basic',
    ...(process.env.TESTIMONIO_HEADED ? [] : ['--headless=new']),
    ...(sandboxIsOff([dist]) ? ['--no-sandbox'] : []),
  ];
}

/** The languages that pages see; Chromium reads them from the profile, not from the system. */
function writePreferences(profile: string, language: 'en' | 'es'): void {
  const folder = join(profile, 'Default');
  if (existsSync(join(folder, 'Preferences'))) return;
  mkdirSync(folder, { recursive: true });
  const languages = language === 'es' ? 'es-MX,es' : 'en-US,en';
  writeFileSync(
    join(folder, 'Preferences'),
    JSON.stringify({ intl: { accept_languages: languages, selected_languages: languages } }),
  );
  programUser()?.own(folder);
  programUser()?.own(join(folder, 'Preferences'));
}

/** The debugger's address, which Chromium writes into the profile once it listens. */
async function debuggerAddress(profile: string, child: ChildProcess): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
    if (existsSync(file)) {
      const [port, path] = readFileSync(file, 'utf8').split('\n');
      if (port && path) return `ws://127.0.0.1:${port}${path}`;
    }
    await wait(50);
  }
  throw new Error('Chromium did not open its debugger in 30 s');
}

function answerFileChoosers(page: Page): (paths: readonly string[]) => void {
  let next: readonly string[] = [];
  page.on('filechooser', (chooser) => {
    const paths = next;
    next = [];
    if (paths.length > 0) void chooser.setFiles([...paths]);
    else void chooser.element().dispatchEvent('cancel');
  });
  return (paths) => {
    next = paths;
  };
}

export interface StartedBrowser {
  readonly context: BrowserContext;
  readonly startedAt: number;
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium itself on a profile, at `url`; for benches. Scenarios use `launchChromium`. */
export async function startBrowser(options: LaunchOptions, url: string): Promise<StartedBrowser> {
  const program = findBrowser();
  if (program === null) throw new Error('No Chromium: run node scripts/setup-test.mjs');
  const language = options.language ?? 'en';
  writePreferences(options.profile, language);
  rmSync(join(options.profile, 'DevToolsActivePort'), { force: true });
  const user = programUser();
  const words = [...browserArguments(options), url];
  const startedAt = Date.now();
  const child = spawn(user ? user.wrapper : program, words, {
    stdio: 'ignore',
    // A process group of its own: Ctrl+C in the terminal reaches the test first.
    detached: process.platform !== 'win32',
    env: environment({
      ...languageEnvironment(language),
      ...(user ? { ...user.env, TESTIMONIO_PROGRAM: program } : {}),
    }),
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const browser = await chromium.connectOverCDP(await debuggerAddress(options.profile, child));
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  const finish = async () => {
    await exited;
    process.off('exit', endWithUs);
  };
  return {
    context,
    startedAt,
    async kill() {
      if (child.pid !== undefined) await killTree(child.pid);
      await finish();
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await Promise.all([exited, session.send('Browser.close').catch(() => undefined)]);
      await finish();
    },
  };
}

/** Opens the browser edition in Chromium, served as `npm start` serves it; throws when there is none. */
export async function launchChromium(options: LaunchOptions): Promise<Opened> {
  const [server, started] = await Promise.all([windowServer(), startBrowser(options, 'about:blank')]);
  const page = started.context.pages()[0] ?? (await started.context.newPage());
  const errors = collectErrors(page);
  await page.setViewportSize(options.size ?? SIZE);
  await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
  const choose = answerFileChoosers(page);
  const saveTo = await catchSaves(page);
  await page.goto(server.address);
  return {
    edition: 'browser',
    page,
    errors,
    electron: null,
    startedAt: started.startedAt,
    kill: started.kill,
    close: started.close,
    chooseFiles: (paths) => Promise.resolve(choose(paths)),
    saveTo,
  };
}
