import type { ChangeLabel, ChangeSet } from '../../shared/model/change.ts';
import { isContinuation } from './continuation.ts';
import { advance, type Entry, type Stacks } from './entry.ts';
import type { StoredProject } from './storage.ts';

export interface HistoryOptions {
  /** An entry of the journal by its number. @throws Problem storageDamaged */
  readonly read: (seq: number) => Promise<Entry>;
  /** A label came in that may be shown. */
  readonly onFetched: () => void;
}

/** The steps of a project: which undo and redo go through, and the entries of them that are at hand. */
export class History {
  readonly #recent = new Map<number, Entry>();
  #stacks: Stacks;
  #seq: number;

  constructor(
    stored: StoredProject,
    private readonly options: HistoryOptions,
  ) {
    this.#seq = stored.seq;
    this.#stacks = stored.stacks;
    for (const entry of stored.entries) this.#recent.set(entry.seq, entry);
  }

  /** Of the last entry of the journal, written yet or not. */
  get seq(): number {
    return this.#seq;
  }
  get stacks(): Stacks {
    return this.#stacks;
  }
  /** The step that undo would take back, if any. */
  get undoable(): number | undefined {
    return this.#stacks.done.at(-1);
  }
  get redoable(): number | undefined {
    return this.#stacks.undone.at(-1);
  }

  /** Takes a change in as the next entry. */
  add(kind: Entry['kind'], target: number | null, change: ChangeSet): Entry {
    const entry: Entry = { seq: this.#seq + 1, kind, target, change };
    this.#seq = entry.seq;
    this.#stacks = advance(this.#stacks, entry);
    if (kind === 'do') this.#recent.set(entry.seq, entry);
    return entry;
  }

  /** Of a step at hand. */
  label(seq: number | undefined): ChangeLabel | null {
    return seq === undefined ? null : (this.#recent.get(seq)?.change.label ?? null);
  }

  /** Of the step that undo takes back, as far as it is at hand: what only goes on with a step is named by it. */
  get undoLabel(): ChangeLabel | null {
    const { done } = this.#stacks;
    for (let at = done.length - 1; at >= 0; at--) {
      const label = this.label(done[at]);
      if (label === null) break;
      if (!isContinuation(label)) return label;
    }
    return this.label(this.undoable);
  }

  /** @throws Problem storageDamaged */
  async fetch(seq: number): Promise<Entry> {
    const known = this.#recent.get(seq);
    if (known) return known;
    const entry = await this.options.read(seq);
    this.#recent.set(seq, entry);
    return entry;
  }

  /** Has the next undo and redo at hand, so that their names can be shown. */
  async fetchTops(): Promise<void> {
    for (const seq of [this.undoable, this.redoable]) {
      if (seq === undefined || this.#recent.has(seq)) continue;
      await this.fetch(seq);
      this.options.onFetched();
    }
  }
}
