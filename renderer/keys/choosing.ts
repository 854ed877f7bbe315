import type { OwnKeys } from '../../shared/ipc/accelerator.ts';
import type { Command } from '../app/commands.ts';
import { sameKeys } from '../app/keys.ts';

/** Keys that belong to texts, lists, dialogs or the system everywhere: no command may take them. */
const TAKEN = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'Backspace',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift+Up',
  'Shift+Down',
  'Shift+Left',
  'Shift+Right',
  'CmdOrCtrl+C',
  'CmdOrCtrl+X',
  'CmdOrCtrl+V',
  'CmdOrCtrl+A',
  'CmdOrCtrl+W',
  'CmdOrCtrl+Q',
  'CmdOrCtrl+T',
  'Alt+F4',
];

export type Choice =
  | { readonly kind: 'free' }
  /** Works, but some other command has them now and would lose them. */
  | { readonly kind: 'clash'; readonly other: Command }
  /** Everywhere used for something else. */
  | { readonly kind: 'taken' }
  /** A plain letter or sign would fire while somebody writes. */
  | { readonly kind: 'writes' };

/** The commands by id, the last registered of each, those without a name (second keys) left out. */
export function listedCommands(all: readonly Command[]): readonly Command[] {
  const latest = new Map(all.filter(({ label }) => label).map((command) => [command.id, command]));
  return [...latest.values()];
}

/** What would come of giving a command these keys. */
export function judgeKeys(all: readonly Command[], command: Command, keys: string): Choice {
  if (TAKEN.some((each) => sameKeys(each, keys))) return { kind: 'taken' };
  const isPlain = !/^(?:CmdOrCtrl|Ctrl|Alt)\+|^(?:Shift\+)?(?:F\d+|Insert|Delete)$/.test(keys);
  if (isPlain && !command.notWhileTyping) return { kind: 'writes' };
  const other = listedCommands(all).find(
    (each) => each.id !== command.id && each.keys !== null && sameKeys(each.keys, keys),
  );
  return other ? { kind: 'clash', other } : { kind: 'free' };
}

/** The chosen keys after a command got some (null: none); who had them loses them. */
export function withKeys(
  own: OwnKeys,
  all: readonly Command[],
  command: Command,
  keys: string | null,
): OwnKeys {
  const choice = keys === null ? null : judgeKeys(all, command, keys);
  return {
    ...own,
    ...(choice?.kind === 'clash' && { [choice.other.id]: null }),
    [command.id]: keys,
  };
}

/** The chosen keys without a choice for one command: its own come back, and who has them now loses them. */
export function withoutChoice(
  own: OwnKeys,
  all: readonly Command[],
  command: Command,
  ownKeys: string | null,
): OwnKeys {
  const { [command.id]: _chosen, ...rest } = own;
  const choice = ownKeys === null ? null : judgeKeys(all, command, ownKeys);
  return choice?.kind === 'clash' ? { ...rest, [choice.other.id]: null } : rest;
}
