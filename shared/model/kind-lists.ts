import type { Changes } from './change.ts';
import type { HeldDocument } from './held-document.ts';
import type { DocumentId } from './ids.ts';
import { changeSorted, sortedBy } from './lists.ts';
import type { AnyRecord, RecordId, RecordKind, RecordOf } from './records.ts';

/** Above this many records of a kind that come, go or move, their list is sorted anew. */
const MOST_SORTED_IN = 64;

/** By `order` where they have one, then by id (which is by age). */
function inOrder(a: AnyRecord, b: AnyRecord): number {
  const one = 'order' in a ? a.order : '';
  const other = 'order' in b ? b.order : '';
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The sorted list of each kind of record, made when first asked for and kept in step with what changes. */
export class KindLists {
  readonly #lists = new Map<RecordKind, readonly AnyRecord[]>();

  constructor(
    private readonly own: ReadonlyMap<RecordId, AnyRecord>,
    private readonly documents: ReadonlyMap<DocumentId, HeldDocument>,
  ) {}

  /** All records of a kind, sorted by `order` where they have one, else by id (which is by age). */
  all<Kind extends RecordKind>(kind: Kind): readonly RecordOf<Kind>[] {
    const cached = this.#lists.get(kind);
    if (cached) return cached as readonly RecordOf<Kind>[];
    const list = sortedBy(this.#collect(kind), inOrder);
    this.#lists.set(kind, list);
    return list as readonly AnyRecord[] as readonly RecordOf<Kind>[];
  }

  /** Brings the list of a kind, where there is one, in step; or drops it until it is asked for again. */
  follow(kind: RecordKind, { added, updated, removed }: Changes): void {
    const list = this.#lists.get(kind);
    if (!list) return;
    const moved = updated.filter(([from, to]) => inOrder(from, to) !== 0).length;
    if (added.length + removed.length + moved > MOST_SORTED_IN) this.#lists.delete(kind);
    else this.#lists.set(kind, changeSorted(list, { added, updated, removed }, inOrder));
  }

  #collect(kind: RecordKind): AnyRecord[] {
    const found: AnyRecord[] = [];
    const add = (record: AnyRecord) => {
      if (record.kind === kind) found.push(record);
    };
    switch (kind) {
      case 'document':
        for (const { document } of this.documents.values()) if (document) found.push(document);
        return found;
      case 'version':
      case 'block':
      case 'bead':
      case 'coding':
        for (const { records } of this.documents.values()) records.forEach(add);
        return found;
      default:
        this.own.forEach(add);
        return found;
    }
  }
}
