import { isAccelerator } from '../../shared/ipc/accelerator.ts';

/** Keys as Electron writes them (`CmdOrCtrl+Shift+E`, `Delete`, `1`, `[`), matched and shown. */

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The key by its place on the keyboard, where it is known: `KeyC`. */
  readonly code?: string;
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** The key's name or sign. On a Mac Alt with a letter writes a sign (⌥C is ç), so there the letter goes by its place. */
function keyOf(press: KeyPress, isMac: boolean): string {
  const letter = isMac && press.altKey ? /^(?:Key|Digit)([A-Z\d])$/.exec(press.code ?? '')?.[1] : undefined;
  return letter ?? NAMES[press.key] ?? press.key;
}

/** True when the press is the accelerator. On macOS `CmdOrCtrl` is the command key, elsewhere Ctrl. */
export function matchesKeys(press: KeyPress, accelerator: string, isMac: boolean): boolean {
  const parts = accelerator.split('+');
  const wanted = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const control = has('CmdOrCtrl');
  if (press.metaKey !== (control && isMac)) return false;
  if (press.ctrlKey !== ((control && !isMac) || has('Ctrl'))) return false;
  if (press.altKey !== has('Alt')) return false;
  const key = keyOf(press, isMac);
  if (key.toLowerCase() !== wanted.toLowerCase()) return false;
  // Shift changes which sign a sign key gives (Shift+7 is / in Spain), so it counts for letters and names only.
  const sign = wanted.length === 1 && wanted.toLowerCase() === wanted.toUpperCase();
  return sign || wanted === 'Plus' || press.shiftKey === has('Shift');
}

/** What the signs say that a shift key gave: Shift is in the sign already. */
const isSign = (key: string) =>
  key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key);

/** The keys of a press as Electron writes them; null while only modifiers are held, or for a dead key. */
export function keysOfPress(press: KeyPress, isMac: boolean): string | null {
  const key = keyOf(press, isMac);
  if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'Dead', 'Process', 'Unidentified'].includes(key))
    return null;
  const named = key.length === 1 ? key.toUpperCase() : key;
  const keys = [
    (isMac ? press.metaKey : press.ctrlKey) ? 'CmdOrCtrl' : '',
    isMac && press.ctrlKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && !isSign(key) ? 'Shift' : '',
    named,
  ]
    .filter(Boolean)
    .join('+');
  return isAccelerator(keys) ? keys : null;
}

/** Whether two accelerators are the same press. */
export function sameKeys(a: string, b: string): boolean {
  const normal = (keys: string) =>
    keys
      .toLowerCase()
      .split(/\+(?=.)/)
      .toSorted()
      .join(' ');
  return normal(a) === normal(b);
}

/** The keys as the person knows them: `Ctrl Shift E`, `⌘ K`. `names`: of named keys, where the system has no sign. */
export function showKeys(
  accelerator: string,
  isMac: boolean,
  names: Readonly<Record<string, string>> = {},
): string {
  const signs: Readonly<Record<string, string>> = isMac
    ? {
        CmdOrCtrl: '⌘',
        Ctrl: '⌃',
        Shift: '⇧',
        Alt: '⌥',
        Plus: '+',
        Delete: '⌦',
        Backspace: '⌫',
        Enter: '↵',
        Left: '←',
        Right: '→',
        Up: '↑',
        Down: '↓',
      }
    : { CmdOrCtrl: 'Ctrl', Plus: '+', Enter: '↵', Left: '←', Right: '→', Up: '↑', Down: '↓' };
  return accelerator
    .split(/\+(?=.)/)
    .map((part) => signs[part] ?? names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
