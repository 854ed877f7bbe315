import { join } from 'node:path';
import { _electron, type ElectronApplication, errors } from 'playwright-core';
import { sandboxIsOff } from '../../../scripts/lib/ordinary-user.mjs';
import { dist, root } from '../../../scripts/lib/paths.mjs';
import { findTestElectron, testElectronFolder } from '../../../scripts/lib/runtimes.mjs';
import {
  collectErrors,
  environment,
  type LaunchOptions,
  languageEnvironment,
  type Opened,
} from './edition.ts';
import { programUser } from './folders.ts';
import { killTree } from './process-tree.ts';
import { type Started, startProgram } from './started.ts';

const SIZE = { width: 1440, height: 900 };

/** Answers the next dialogs from inside the main process; nobody is there to click. */
async function stubDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
}

function startArguments(program: string, { profile, language = 'en', files = [] }: LaunchOptions): string[] {
  return [
    ...(sandboxIsOff([dist]) ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    `--lang=${language === 'es' ? 'es-MX' : 'en-US'}`,
    ...(program.startsWith(testElectronFolder) ? [] : [join(root, 'scripts/setup/default-app')]),
    root,
    ...files,
  ];
}

/** Starts Electron itself, without Playwright's launcher in the way: for benches. */
export function startElectron(options: LaunchOptions): Started {
  const program = findTestElectron();
  if (program === null) throw new Error('No Electron: run node scripts/setup-test.mjs');
  return startProgram(program, startArguments(program, options), options);
}

async function launch(program: string, options: LaunchOptions): Promise<ElectronApplication> {
  const user = programUser();
  return _electron.launch({
    executablePath: user ? user.wrapper : program,
    // Playwright puts words of its own first, so the wrapper learns the program from its environment.
    args: startArguments(program, options),
    cwd: root,
    chromiumSandbox: !sandboxIsOff([dist]),
    env: environment({
      ...languageEnvironment(options.language ?? 'en'),
      ...(user ? { ...user.env, TESTIMONIO_PROGRAM: program } : {}),
    }),
    colorScheme: options.colorScheme ?? 'light',
    timeout: 30_000,
  });
}

/** Opens the built app in Electron; throws when there is none (see scripts/setup-test.mjs). */
export async function launchElectron(options: LaunchOptions): Promise<Opened> {
  const program = findTestElectron();
  if (program === null) throw new Error('No Electron: run node scripts/setup-test.mjs');
  const startedAt = Date.now();
  const app = await launch(program, options).catch((error: unknown) => {
    // On a loaded machine Playwright's attaching has been seen to get stuck, before the app is even ready.
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn('Electron did not come up in 30 s; starting it once more');
    return launch(program, options);
  });
  await stubDialogs(app);
  const page = await app.firstWindow();
  const seen = collectErrors(page);
  const { width, height } = options.size ?? SIZE;
  const window = await app.browserWindow(page);
  await window.evaluate((one, size) => one.setContentSize(size.width, size.height), { width, height });
  await page.waitForLoadState('domcontentloaded');
  return {
    edition: 'electron',
    page,
    errors: seen,
    electron: app,
    startedAt,
    async kill() {
      const pid = app.process().pid;
      const gone = new Promise<void>((resolve) => app.once('close', () => resolve()));
      if (pid !== undefined) await killTree(pid);
      await gone;
    },
    async close() {
      await app.close();
    },
    async chooseFiles(paths) {
      await app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
        },
        [...paths],
      );
    },
    async saveTo(path) {
      await app.evaluate(
        ({ dialog }, answer) => {
          dialog.showSaveDialog = () => Promise.resolve(answer);
        },
        { canceled: path === null, filePath: path ?? '' },
      );
    },
  };
}
