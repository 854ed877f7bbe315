import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { OwnKeys } from '../../shared/ipc/accelerator.ts';

/** One thing the window can do: a row of the command table (menu, keys, palette). */
export interface Command {
  readonly id: string;
  /** What it does, in the window's language. */
  readonly label: string;
  /** Unless the person chose others: as Electron writes them, for example `CmdOrCtrl+Shift+E`; null for none. */
  readonly keys: string | null;
  readonly isEnabled: boolean;
  readonly run: () => void;
  /** A key that must not fire while a text is typed (plain letters and digits). */
  readonly notWhileTyping?: boolean;
}

interface Group {
  readonly commands: readonly Command[];
  readonly above: boolean;
}

/** The commands of what is on the screen now; each feature registers its own. */
export class CommandTable {
  #groups: ReadonlyMap<symbol, Group> = new Map();
  #all: readonly Command[] = [];
  #own: OwnKeys = {};
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** With the keys that hold now; the last of an id or of keys is the one that counts. */
  readonly all = (): readonly Command[] => this.#all;

  /** The keys that a person chose instead, by command. */
  setOwnKeys(own: OwnKeys): void {
    this.#own = own;
    this.#set(this.#groups);
  }

  /** The keys that a command has where nobody chose others; undefined where it is not there. */
  defaultKeys(id: string): string | null | undefined {
    const found = [...this.#groups.values()].flatMap(({ commands }) => commands);
    return found.findLast((command) => command.id === id)?.keys;
  }

  /** `above`: these win over commands of the same id or keys, whoever registers again later. */
  register(commands: readonly Command[], above = false): () => void {
    const key = Symbol();
    this.#set(new Map([...this.#groups, [key, { commands, above }]]));
    return () => {
      const rest = new Map(this.#groups);
      rest.delete(key);
      this.#set(rest);
    };
  }

  run(id: string): void {
    const command = this.#all.findLast((each) => each.id === id);
    if (command?.isEnabled) command.run();
  }

  #set(groups: ReadonlyMap<symbol, Group>): void {
    this.#groups = groups;
    const sorted = [...groups.values()].sort((a, b) => Number(a.above) - Number(b.above));
    const own = this.#own;
    this.#all = sorted
      .flatMap(({ commands }) => commands)
      .map((command) => {
        const keys = Object.hasOwn(own, command.id) ? own[command.id] : undefined;
        return keys === undefined ? command : { ...command, keys };
      });
    for (const listener of this.#listeners) listener();
  }
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

/** Registers commands while the component is there. `commands` must be memoised. */
export function useCommands(commands: readonly Command[], above = false): void {
  const table = useCommandTable();
  useEffect(() => table.register(commands, above), [table, commands, above]);
}

/** The keys that hold now for a command that is there, else null. */
export function useKeysOf(id: string): string | null {
  return useAllCommands().findLast((command) => command.id === id)?.keys ?? null;
}
