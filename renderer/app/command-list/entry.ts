import type { en } from '../../../shared/i18n/en/index.ts';
import type { ShellFacts } from '../../../shared/ipc/contract.ts';

type Strings = typeof en;

/** A sentence of the window with its namespace: `coding:command_next`. */
export type LabelKey = {
  [Namespace in keyof Strings & string]: `${Namespace}:${keyof Strings[Namespace] & string}`;
}[keyof Strings & string];

/** Where in the window a command is there. */
export type Place =
  | 'window'
  /** Whatever is shown of an open project. */
  | 'project'
  /** An open document: the text, and the panel of the coding in hand. */
  | 'text'
  /** The tab of the themes. */
  | 'themes'
  /** A bar for words to find: over the text, or for all documents. */
  | 'findBar'
  /** The table of cases and variables. */
  | 'table'
  /** The beads of a document with their links. */
  | 'alignment';

/** What is known of a command before anything is open. Keys are as Electron writes them. */
export interface CommandEntry {
  /** Null: the window asks for it itself, nobody looks for it. */
  readonly label: LabelKey | null;
  readonly params?: { readonly digit: number };
  /** Unless the person chose others; null for none. */
  readonly keys: string | null;
  readonly where: Place;
  /** A key that must not fire while a text is typed: plain letters, digits and signs. */
  readonly notWhileTyping?: true;
  /** Where macOS uses the keys for something else. */
  readonly keysOnMac?: string;
  /** Where a browser keeps the keys for itself, on any system. */
  readonly keysInTab?: string;
  /** Second keys, which go with the first when a person chooses others; palette and menus show the first only. */
  readonly also?: readonly string[];
}

/** What few commands have: keys for some machines, and second ones. */
type More = Pick<CommandEntry, 'keysOnMac' | 'keysInTab' | 'also'>;

const entriesOf =
  <const Fixed extends Pick<CommandEntry, 'where' | 'notWhileTyping'>>(fixed: Fixed) =>
  <const Label extends CommandEntry['label']>(label: Label, keys: string | null, more: More = {}) => ({
    label,
    keys,
    ...more,
    ...fixed,
  });

/** Commands of a place in the window, by their label and keys. */
export const keysIn = {
  window: entriesOf({ where: 'window' }),
  project: entriesOf({ where: 'project' }),
  text: entriesOf({ where: 'text' }),
  themes: entriesOf({ where: 'themes' }),
  findBar: entriesOf({ where: 'findBar' }),
  table: entriesOf({ where: 'table' }),
  alignment: entriesOf({ where: 'alignment' }),
} as const;

/** The same with plain keys, which write where a text is typed. */
export const plainIn = {
  project: entriesOf({ where: 'project', notWhileTyping: true }),
  text: entriesOf({ where: 'text', notWhileTyping: true }),
  alignment: entriesOf({ where: 'alignment', notWhileTyping: true }),
} as const;

/** Of these one at a time takes the middle of the window. */
const SCREENS: readonly Place[] = ['text', 'table', 'alignment'];

/** Whether commands of both places can hear the same press. */
export function canMeet(a: Place, b: Place): boolean {
  return a === b || !(SCREENS.includes(a) && SCREENS.includes(b));
}

/** The machine that keys are for. */
export interface Machine {
  readonly isMac: boolean;
  readonly inTab: boolean;
}

export function machineOf({ platform, edition }: ShellFacts): Machine {
  return { isMac: platform === 'macos', inTab: edition === 'browser' };
}

/** The keys as they came, the one that is shown first. */
export function keysAsTheyCame(entry: CommandEntry, { isMac, inTab }: Machine): readonly string[] {
  const first = (inTab ? entry.keysInTab : undefined) ?? (isMac ? entry.keysOnMac : undefined) ?? entry.keys;
  return first === null ? [] : [first, ...(entry.also ?? [])];
}
