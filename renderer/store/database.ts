import { Dexie, type Table } from 'dexie';

/**
 * What lies in IndexedDB. Every body is opaque bytes made by a codec (codec.ts): the database knows
 * keys and order, never a name, a text or a code, so that a lock needs no new shape.
 */

/** A project's place on this machine. Not the project's own id: two copies of one project may be here. */
export type ProjectKey = string & { readonly __projectKey: true };

export type Body = Uint8Array<ArrayBuffer>;

export interface ProjectRow {
  readonly key: ProjectKey;
  readonly header: Body;
}
/** One entry of the append-only journal; `seq` counts from 1. */
export interface JournalRow {
  readonly project: ProjectKey;
  readonly seq: number;
  readonly body: Body;
}
/** A part of a snapshot: one document's records, or (`chunk: ''`) those of the whole project. */
export interface ChunkRow {
  readonly project: ProjectKey;
  readonly chunk: string;
  readonly body: Body;
}
/** All journal entries up to `seq` are in the chunks; `body` holds the undo and redo stacks. */
export interface SnapshotRow {
  readonly project: ProjectKey;
  readonly seq: number;
  readonly body: Body;
}
/** Where one left off in a document; `document: ''` says which was read last. */
export interface PlaceRow {
  readonly project: ProjectKey;
  readonly document: string;
  readonly body: Body;
}
/** Preferences of this machine: language, theme, who is coding. Never testimony. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** A dictionary of this machine's person: its facts, and apart from them its words. Never testimony. */
export interface DictionaryRow {
  readonly id: string;
}
export interface DictionaryWordsRow {
  readonly id: string;
  readonly lines: Body;
}

export class TestimonioDatabase extends Dexie {
  declare readonly projects: Table<ProjectRow, ProjectKey>;
  declare readonly journal: Table<JournalRow, [ProjectKey, number]>;
  declare readonly chunks: Table<ChunkRow, [ProjectKey, string]>;
  declare readonly snapshots: Table<SnapshotRow, ProjectKey>;
  declare readonly places: Table<PlaceRow, [ProjectKey, string]>;
  declare readonly dictionaries: Table<DictionaryRow, string>;
  declare readonly dictionaryWords: Table<DictionaryWordsRow, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name = 'testimonio') {
    // "Saved" in the window means flushed to the disk, not handed to the operating system.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      projects: 'key',
      journal: '[project+seq], project',
      chunks: '[project+chunk], project',
      snapshots: 'project',
      settings: 'name',
    });
    this.version(2).stores({ places: '[project+document], project' });
    this.version(3).stores({ dictionaries: 'id', dictionaryWords: 'id' });
  }
}
