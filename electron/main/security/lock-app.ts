import { app, session } from 'electron';
import { lockContents } from './contents.ts';
import { lockSession } from './session.ts';
import { SWITCHES } from './switches.ts';

/** What must be shut before the app is ready. */
export function lockAppEarly(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  // It would take --no-sandbox back, without which Chromium does not run as root (containers, tests). Whoever
  // writes the command line rules the machine already; pages stay without Node either way (main-window.ts).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event, _contents, _details, _auth, answer) => {
    event.preventDefault();
    answer();
  });
}

/** What can only be shut once the app is ready; before any window opens. */
export function lockSessions(development: boolean): void {
  lockSession(session.defaultSession, development);
  app.on('session-created', (created) => lockSession(created, development));
}
