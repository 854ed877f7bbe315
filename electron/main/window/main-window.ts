import { BrowserWindow, nativeTheme, screen } from 'electron';
import { FACTS_ARGUMENT } from '../../../shared/ipc/channels.ts';
import type { ShellFacts } from '../../../shared/ipc/contract.ts';
import { APP_PAGE } from '../../../shared/security/origin.ts';
import { REFUSED_BLINK_FEATURES } from '../security/switches.ts';
import { MINIMUM_SIZE, placeWindow } from './bounds.ts';
import { readBounds } from './bounds-file.ts';
import { groundColour } from './colours.ts';

export interface WindowOptions {
  readonly profile: string;
  readonly preload: string;
  readonly facts: ShellFacts;
  readonly development: boolean;
}

/** The app's one window, shown when its first frame is painted. Its page is sandboxed and knows no Node. */
export function openMainWindow({ profile, preload, facts, development }: WindowOptions): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const { position, width, height, maximized } = placeWindow(readBounds(profile), workAreas);
  const window = new BrowserWindow({
    ...position,
    width,
    height,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Testimonio',
    backgroundColor: groundColour(nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload,
      additionalArguments: [FACTS_ARGUMENT + JSON.stringify(facts)],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      disableBlinkFeatures: REFUSED_BLINK_FEATURES,
      devTools: development,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(APP_PAGE);
  return window;
}
