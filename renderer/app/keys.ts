/** Keys as Electron writes them (`CmdOrCtrl+Shift+E`, `Delete`, `1`, `[`), matched and shown. */

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** True when the press is the accelerator. On macOS `CmdOrCtrl` is the command key, elsewhere Ctrl. */
export function matchesKeys(press: KeyPress, accelerator: string, isMac: boolean): boolean {
  const parts = accelerator.split('+');
  const wanted = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const control = has('CmdOrCtrl');
  if (press.metaKey !== (control && isMac)) return false;
  if (press.ctrlKey !== ((control && !isMac) || has('Ctrl'))) return false;
  if (press.altKey !== has('Alt')) return false;
  const key = NAMES[press.key] ?? press.key;
  if (key.toLowerCase() !== wanted.toLowerCase()) return false;
  // Shift changes which sign a sign key gives (Shift+7 is / in Spain), so it counts for letters and names only.
  const isSign = wanted.length === 1 && wanted.toLowerCase() === wanted.toUpperCase();
  return isSign || press.shiftKey === has('Shift');
}

/** The keys as the person knows them: `Ctrl ⇧ E`, `⌘ K`. */
export function showKeys(accelerator: string, isMac: boolean): string {
  const signs: Readonly<Record<string, string>> = isMac
    ? {
        CmdOrCtrl: '⌘',
        Ctrl: '⌃',
        Shift: '⇧',
        Alt: '⌥',
        Delete: '⌫',
        Enter: '↵',
        Left: '←',
        Right: '→',
        Up: '↑',
        Down: '↓',
      }
    : { CmdOrCtrl: 'Ctrl', Enter: '↵', Left: '←', Right: '→', Up: '↑', Down: '↓' };
  return accelerator
    .split('+')
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
