import type { Changes } from '../model/change.ts';
import type { AnyRecord, RecordId } from '../model/records.ts';
import { sameData } from '../model/same.ts';

/** Changes in the making: several steps may touch one record, and it is named once in the end. */
export class Drafts {
  readonly #updated = new Map<RecordId, { readonly from: AnyRecord; to: AnyRecord }>();
  readonly #added: AnyRecord[] = [];
  readonly #removed = new Map<RecordId, AnyRecord>();

  add(record: AnyRecord): void {
    this.#added.push(record);
  }

  remove(record: AnyRecord): void {
    this.#removed.set(record.id, record);
  }

  /** `change` is given the record as the steps before have left it. */
  update<Kind extends AnyRecord>(record: Kind, change: (now: Kind) => Kind): void {
    const known = this.#updated.get(record.id);
    // What is kept under an id is of that record's kind: update is the only one who puts it there.
    if (known) known.to = change(known.to as Kind);
    else this.#updated.set(record.id, { from: record, to: change(record) });
  }

  /** What is removed is not updated; what is as before is left out. */
  get changes(): Changes {
    const updated = [...this.#updated.values()]
      .filter(({ from, to }) => !this.#removed.has(from.id) && from !== to && !sameData(from, to))
      .map(({ from, to }) => [from, to] as const);
    return { added: this.#added, updated, removed: [...this.#removed.values()] };
  }
}
