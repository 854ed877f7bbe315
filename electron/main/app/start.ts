import { join, resolve } from 'node:path';
import { app, session } from 'electron';
import { serveWindow } from '../protocol/register.ts';
import { lockSessions } from '../security/lock-app.ts';
import { projectFilesIn } from './arguments.ts';
import { shellFacts } from './facts.ts';
import { logCode } from './log.ts';
import { profileFolder } from './profile.ts';
import { parseStart, type Start } from './second-instance.ts';
import { TestimonioApp } from './testimonio-app.ts';

/** Runs the app, or hands over to the one that runs already on this profile. */
export function start(): void {
  const profile = profileFolder({
    wanted: [process.env.TESTIMONIO_PROFILE, app.commandLine.getSwitchValue('user-data-dir')],
    appData: app.getPath('appData'),
    workingFolder: process.cwd(),
  });
  app.setName('Testimonio');
  app.setPath('userData', profile);

  const own: Start = { words: process.argv, workingFolder: process.cwd() };
  if (!app.requestSingleInstanceLock(own)) {
    app.exit(0);
    return;
  }
  run(profile, own);
}

function run(profile: string, own: Start): void {
  // The system may name files before there is anything to open them with.
  const early: string[] = [...projectFilesIn(own.words, own.workingFolder)];
  let running: TestimonioApp | null = null;
  const open = (path: string) => (running === null ? early.push(path) : running.openFile(path));

  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
    running?.show();
  });
  app.on('second-instance', (_event, _words, _folder, data) => {
    const start = parseStart(data);
    for (const path of start === null ? [] : projectFilesIn(start.words, start.workingFolder)) open(path);
    running?.show();
  });
  app.on('activate', () => running?.show());
  app.on('before-quit', () => running?.quit());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  const begin = () => {
    const development = !app.isPackaged;
    lockSessions(development);
    serveWindow(session.defaultSession, resolve(__dirname, '../renderer'));
    running = new TestimonioApp({
      profile,
      preload: join(__dirname, 'preload.cjs'),
      facts: shellFacts(process.platform, app.getPreferredSystemLanguages(), __TESTIMONIO_VERSION__),
      development,
    });
    for (const path of early) running.openFile(path);
    running.show();
  };
  app
    .whenReady()
    .then(begin)
    .catch((error: unknown) => {
      logCode('start', error instanceof Error ? error.name : '');
      app.exit(1);
    });
}
