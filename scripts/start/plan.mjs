import { resolve } from 'node:path';

const FLAGS = {
  '--electron': 'electron',
  '--browser': 'browser',
  '--serve': 'serve',
  '--no-window': 'no-window',
};

/** `{forced, files, unknown}` from the words after `npm start --`: one flag at most, and project files. */
export function readArguments(args, cwd) {
  const forced = args.map((arg) => FLAGS[arg]).find((way) => way !== undefined) ?? null;
  const files = args.filter((arg) => isProjectFile(arg)).map((arg) => resolve(cwd, arg));
  const unknown = args.filter((arg) => !(arg in FLAGS) && !isProjectFile(arg));
  return { forced, files, unknown };
}

function isProjectFile(arg) {
  return !arg.startsWith('-') && arg.toLowerCase().endsWith('.testimonio');
}

/** Windows and macOS always have a display; Linux says so in its environment. */
export function hasDisplay(platform, env) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The ways to start, in the order to try them; the last one always works. `forced` (a flag) is taken at its word:
 * nothing else is tried then.
 */
export function waysToTry({ forced, display, browser }) {
  if (forced) return [forced];
  if (!display) return ['no-window'];
  return ['electron', ...(browser ? ['browser'] : []), 'serve'];
}

/** `es` or `en`, from the environment first (LC_ALL, LC_MESSAGES, LANG), then from the system. */
export function systemLanguage(env, fallback) {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || fallback;
  return tag.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** The sandbox of Chromium does not run as root on Linux; it is switched off there, and said. */
export function needsNoSandbox(platform, uid) {
  return platform === 'linux' && uid === 0;
}

/** A browser profile of our own: the researcher's usual one stays out of it, and its data stays in ours. */
export function profileFolder(platform, env, browser) {
  const home = env.HOME ?? '';
  if (platform === 'win32') return `${env.LOCALAPPDATA ?? env.USERPROFILE}\\Testimonio\\browser`;
  if (platform === 'darwin') return `${home}/Library/Application Support/Testimonio/browser`;
  // A snap reads and writes no hidden folder of the home directory.
  if (browser?.startsWith('/snap/')) return `${home}/snap/chromium/common/testimonio`;
  return `${env.XDG_DATA_HOME || `${home}/.local/share`}/testimonio/browser`;
}

/** The browser's words: a window without tabs, and no talk with anyone. */
export function browserArguments({ address, profile, noSandbox }) {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-background-mode',
    '--disable-component-update',
    '--disable-sync',
    ...(noSandbox ? ['--no-sandbox'] : []),
  ];
}
