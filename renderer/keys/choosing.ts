import type { OwnKeys } from '../../shared/ipc/accelerator.ts';
import { canMeet, keysAsTheyCame, type Machine } from '../app/command-list/entry.ts';
import { isReserved } from '../app/command-list/reserved.ts';
import { COMMAND_LIST } from '../app/command-list.ts';
import type { ListedCommand } from '../app/commands.ts';
import { sameKeys } from '../app/keys.ts';

/** What there is to choose among: every command as it is now, and the machine that it is on. */
export interface Choosing {
  readonly listed: readonly ListedCommand[];
  readonly machine: Machine;
  readonly own: OwnKeys;
}

export type Choice =
  | { readonly kind: 'free' }
  /** Works, but other commands have them now, can be there at the same time, and would lose them. */
  | { readonly kind: 'clash'; readonly others: readonly ListedCommand[] }
  /** Everywhere used for something else. */
  | { readonly kind: 'taken' }
  /** A plain letter or sign would fire while somebody writes. */
  | { readonly kind: 'writes' };

const hasKeys = ({ keys, also }: ListedCommand, wanted: string) =>
  [keys, ...also].some((each) => each !== null && sameKeys(each, wanted));

/** Whether keys write something where one types. */
export function isPlain(keys: string): boolean {
  return !/^(?:CmdOrCtrl|Ctrl|Alt)\+|^(?:Shift\+)?(?:F\d+|Insert|Delete)$/.test(keys);
}

/** What would come of giving a command these keys. */
export function judgeKeys({ listed, machine }: Choosing, command: ListedCommand, keys: string): Choice {
  if (isReserved(keys, machine)) return { kind: 'taken' };
  if (isPlain(keys) && !command.notWhileTyping) return { kind: 'writes' };
  const others = listed.filter(
    (each) => each.id !== command.id && canMeet(each.where, command.where) && hasKeys(each, keys),
  );
  return others.length > 0 ? { kind: 'clash', others } : { kind: 'free' };
}

/** Those that have no keys left where a choice is made all the same: one that has them second keeps its first. */
export function losersOf(choice: Choice, keys: string): readonly ListedCommand[] {
  if (choice.kind !== 'clash') return [];
  return choice.others.filter((each) => each.keys !== null && sameKeys(each.keys, keys));
}

/** The choices in which others go without the keys. */
function without(choice: Extract<Choice, { kind: 'clash' }>, keys: string): OwnKeys {
  const losers = losersOf(choice, keys);
  return Object.fromEntries(choice.others.map((each) => [each.id, losers.includes(each) ? null : each.keys]));
}

/** The chosen keys after a command got some (null: none); who had them loses them. */
export function withKeys(choosing: Choosing, command: ListedCommand, keys: string | null): OwnKeys {
  const choice = keys === null ? null : judgeKeys(choosing, command, keys);
  return {
    ...choosing.own,
    ...(keys !== null && choice?.kind === 'clash' && without(choice, keys)),
    [command.id]: keys,
  };
}

/** The chosen keys without a choice for one command: its own come back, and who has them now loses them. */
export function withoutChoice(choosing: Choosing, command: ListedCommand): OwnKeys {
  const { [command.id]: _chosen, ...rest } = choosing.own;
  const lost = keysAsTheyCame(COMMAND_LIST[command.id], choosing.machine).flatMap((keys) => {
    const choice = judgeKeys(choosing, command, keys);
    return choice.kind === 'clash' ? Object.entries(without(choice, keys)) : [];
  });
  return { ...rest, ...Object.fromEntries(lost) };
}
