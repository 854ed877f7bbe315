import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cache, root } from './paths.mjs';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

/** Where Chromium, Chrome or Edge usually stand, best first: Chromium engines only, each takes --app=URL. */
export function browserCandidates(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = new Set([...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin']);
  return LINUX_NAMES.flatMap((name) => [...folders].map((folder) => `${folder}/${name}`));
}

function isExecutable(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An installed Chromium, Chrome or Edge: TESTIMONIO_CHROMIUM first, then the usual places; null when none. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.TESTIMONIO_CHROMIUM) return isExecutable(env.TESTIMONIO_CHROMIUM) ? env.TESTIMONIO_CHROMIUM : null;
  return browserCandidates(platform, env).find(isExecutable) ?? null;
}

/** A program on the PATH, or null. */
export function findProgram(name, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

export function electronProgram(platform = process.platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

const electronPackage = join(root, 'node_modules/electron');

/** The Electron binary that `npm start` opens: ELECTRON_OVERRIDE_DIST_PATH, else the electron package's own. */
export function findElectron(env = process.env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronPackage, 'dist');
  const program = join(folder, electronProgram());
  if (!isExecutable(program)) return null;
  // The package writes path.txt last: without it the unpacking was cut short.
  if (!env.ELECTRON_OVERRIDE_DIST_PATH && !existsSync(join(electronPackage, 'path.txt'))) return null;
  return program;
}

/** An old Electron that the test set-up fetches from the package registry where the true one cannot be had. */
export const testElectronFolder = join(cache, 'electron-test');

/** The Electron that tests run in: the true one if it is there, else the test runtime, else null. */
export function findTestElectron(env = process.env) {
  const own = findElectron(env);
  if (own) return own;
  const program = join(testElectronFolder, 'electron');
  return isExecutable(program) && existsSync(join(testElectronFolder, 'ready')) ? program : null;
}

/** The version that stands beside an Electron binary, for a test log; null when unknown. */
export function electronVersion(program) {
  try {
    return readFileSync(join(program, '..', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    return null;
  }
}
