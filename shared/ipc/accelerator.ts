/**
 * Keys as Electron writes them: modifiers in the order CmdOrCtrl, Ctrl, Alt, Shift, then one key. On macOS
 * `CmdOrCtrl` is the command key, elsewhere Ctrl.
 */
const MODIFIERS = ['CmdOrCtrl', 'Ctrl', 'Alt', 'Shift'];
const NAMED =
  /^(?:F(?:[1-9]|1\d|2[0-4])|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete|Backspace|Enter|Escape|Tab|Space|Plus)$/;

/** Keys that a person chose, by command id; null: none. A command that is not in it has its own. */
export type OwnKeys = Readonly<Record<string, string | null>>;

/** True for what this app and Electron both read as keys. */
export function isAccelerator(text: string): boolean {
  const plus = text.lastIndexOf('+', text.length - 2);
  const key = text.slice(plus + 1);
  const before = plus < 0 ? [] : text.slice(0, plus).split('+');
  const places = before.map((name) => MODIFIERS.indexOf(name));
  const isOrdered = places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? -1)));
  return isOrdered && (NAMED.test(key) || /^[!-~¡-ÿ]$/u.test(key));
}
