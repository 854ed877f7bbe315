import type { i18n } from 'i18next';
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { OwnKeys } from '../../shared/ipc/accelerator.ts';
import { keysAsTheyCame, type Machine, type Place } from './command-list/entry.ts';
import { COMMAND_LIST, COMMAND_SECTIONS, type CommandId } from './command-list.ts';
import { type KeyPress, matchesKeys } from './keys.ts';

/** A row of the list of commands as it holds now, whether or not the command is there. */
export interface ListedCommand {
  readonly id: CommandId;
  /** What it does, in the window's language; empty where nobody is to look for it. */
  readonly label: string;
  /** As Electron writes them, for example `CmdOrCtrl+Shift+E`; null for none. */
  readonly keys: string | null;
  /** Second keys. */
  readonly also: readonly string[];
  readonly where: Place;
  readonly notWhileTyping: boolean;
}

/** What a feature gives to a command of the list while it is on the screen. */
export interface CommandAct {
  readonly id: CommandId;
  readonly run: () => void;
  /** It is, where nothing is said. */
  readonly isEnabled?: boolean;
  /** Only where what it does now is said otherwise than in the list. */
  readonly label?: string;
}

/** One thing the window can do now (menu, keys, palette). */
export interface Command extends ListedCommand {
  readonly isEnabled: boolean;
  readonly run: () => void;
}

interface Group {
  readonly acts: readonly CommandAct[];
  readonly above: boolean;
}

/** All commands with their words and keys, and those of what is on the screen now; each feature registers its own. */
export class CommandTable {
  readonly machine: Machine;
  readonly #i18n: i18n;
  #groups: ReadonlyMap<symbol, Group> = new Map();
  #all: readonly Command[] = [];
  #listed: ReadonlyMap<CommandId, ListedCommand>;
  #own: OwnKeys = {};
  readonly #listeners = new Set<() => void>();

  constructor(i18n: i18n, machine: Machine) {
    this.machine = machine;
    this.#i18n = i18n;
    this.#listed = this.#list();
    i18n.on('languageChanged', () => this.#relist());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** What is there, with the keys that hold now; the last of an id or of keys is the one that counts. */
  readonly all = (): readonly Command[] => this.#all;
  /** Every command there is, in the order of the list. */
  readonly listed = (): ReadonlyMap<CommandId, ListedCommand> => this.#listed;

  /** The keys that a person chose instead, by command. */
  setOwnKeys(own: OwnKeys): void {
    this.#own = own;
    this.#relist();
  }

  /** `above`: these win over commands of the same id or keys, whoever registers again later. */
  register(acts: readonly CommandAct[], above = false): () => void {
    const key = Symbol();
    this.#set(new Map([...this.#groups, [key, { acts, above }]]));
    return () => {
      const rest = new Map(this.#groups);
      rest.delete(key);
      this.#set(rest);
    };
  }

  run(id: CommandId): void {
    const command = this.#all.findLast((each) => each.id === id);
    if (command?.isEnabled) command.run();
  }

  #list(): ReadonlyMap<CommandId, ListedCommand> {
    const rows = COMMAND_SECTIONS.flatMap(({ ids }) => ids).map((id): [CommandId, ListedCommand] => {
      const entry = COMMAND_LIST[id];
      const { where, notWhileTyping = false } = entry;
      const label = entry.label ? this.#i18n.t(entry.label, { ...entry.params }) : '';
      const chosen = Object.hasOwn(this.#own, id) ? this.#own[id] : undefined;
      const [first = null, ...second] = keysAsTheyCame(entry, this.machine);
      const [keys, also] = chosen === undefined ? [first, second] : [chosen, []];
      return [id, { id, label, keys, also, where, notWhileTyping }];
    });
    return new Map(rows);
  }

  #relist(): void {
    this.#listed = this.#list();
    this.#set(this.#groups);
  }

  #set(groups: ReadonlyMap<symbol, Group>): void {
    this.#groups = groups;
    const sorted = [...groups.values()].sort((a, b) => Number(a.above) - Number(b.above));
    this.#all = sorted
      .flatMap(({ acts }) => acts)
      .flatMap((act) => {
        const listed = this.#listed.get(act.id);
        return listed ? [{ isEnabled: true, ...listed, ...act }] : [];
      });
    for (const listener of this.#listeners) listener();
  }
}

/** Whether a press is that of a command, by its first or its second keys. */
export function hears(
  command: Pick<ListedCommand, 'keys' | 'also'> | undefined,
  press: KeyPress,
  { isMac }: Machine,
): boolean {
  if (!command) return false;
  const { keys, also } = command;
  return [...(keys === null ? [] : [keys]), ...also].some((each) => matchesKeys(press, each, isMac));
}

export const CommandsContext = createContext<CommandTable | null>(null);

export function useCommandTable(): CommandTable {
  const table = useContext(CommandsContext);
  if (!table) throw new Error('no command table');
  return table;
}

export function useAllCommands(): readonly Command[] {
  const table = useCommandTable();
  return useSyncExternalStore(table.subscribe, table.all);
}

/** Every command, there or not, with its words and keys. */
export function useListedCommands(): ReadonlyMap<CommandId, ListedCommand> {
  const table = useCommandTable();
  return useSyncExternalStore(table.subscribe, table.listed);
}

/** Gives commands of the list what they do while the component is there. `acts` must be memoised. */
export function useCommands(acts: readonly CommandAct[], above = false): void {
  const table = useCommandTable();
  useEffect(() => table.register(acts, above), [table, acts, above]);
}

/** The keys that hold now for a command. */
export function useKeysOf(id: CommandId): string | null {
  return useListedCommands().get(id)?.keys ?? null;
}
