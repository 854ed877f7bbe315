import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sandboxIsOff } from '../../../scripts/lib/ordinary-user.mjs';
import { dist } from '../../../scripts/lib/paths.mjs';
import { findBrowser } from '../../../scripts/lib/runtimes.mjs';
import { type Served, serveWindow } from '../../../scripts/serve/server.mjs';
import { collectErrors, type LaunchOptions, type Opened } from './edition.ts';
import { programUser } from './folders.ts';
import { catchSaves } from './saves.ts';
import { type Started, startProgram } from './started.ts';

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

/** Starts Chromium itself on a profile, at `url`. Scenarios use `launchChromium`. */
export function startChromium(options: LaunchOptions, url: string): Started {
  const program = findBrowser();
  if (program === null) throw new Error('No Chromium: run node scripts/setup-test.mjs');
  writePreferences(options.profile, options.language ?? 'en');
  return startProgram(program, [...browserArguments(options), url], options);
}

/** Opens the browser edition in Chromium, served as `npm start` serves it; throws when there is none. */
export async function launchChromium(options: LaunchOptions): Promise<Opened> {
  const server = await windowServer();
  const started = startChromium(options, 'about:blank');
  const page = await started.attach();
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
