import type { Changes } from './change.ts';
import type { DocumentId } from './ids.ts';
import type { AnyRecord, Bead, Block, Coding } from './records.ts';

export interface ItemChanges<Item> {
  readonly removed: readonly Item[];
  readonly updated: readonly (readonly [from: Item, to: Item])[];
  readonly added: readonly Item[];
}

class Collected<Item> implements ItemChanges<Item> {
  readonly removed: Item[] = [];
  readonly updated: (readonly [Item, Item])[] = [];
  readonly added: Item[] = [];

  put(from: Item | null, to: Item | null): void {
    if (from && to) this.updated.push([from, to]);
    else if (from) this.removed.push(from);
    else if (to) this.added.push(to);
  }
}

/** What changes do in one document, by kind. */
export interface DocumentChanges {
  readonly blocks: ItemChanges<Block>;
  readonly beads: ItemChanges<Bead>;
  readonly codings: ItemChanges<Coding>;
  /** Whether the document itself or a version of it changes. */
  readonly hasOthers: boolean;
}

/** Sorts changes by kind; a record that changes its document goes from one and comes to the other. */
export function documentChanges(changes: Changes, id: DocumentId): DocumentChanges {
  const blocks = new Collected<Block>();
  const beads = new Collected<Bead>();
  const codings = new Collected<Coding>();
  let hasOthers = false;
  const put = (from: AnyRecord | null, to: AnyRecord | null) => {
    const kind = (from ?? to)?.kind;
    if (kind === 'block') blocks.put(mine(from, kind, id), mine(to, kind, id));
    else if (kind === 'bead') beads.put(mine(from, kind, id), mine(to, kind, id));
    else if (kind === 'coding') codings.put(mine(from, kind, id), mine(to, kind, id));
    else if (kind === 'version') hasOthers ||= (mine(from, kind, id) ?? mine(to, kind, id)) !== null;
    else if (kind === 'document') hasOthers ||= from?.id === id || to?.id === id;
  };
  for (const record of changes.removed) put(record, null);
  for (const [from, to] of changes.updated) put(from, to);
  for (const record of changes.added) put(null, record);
  return { blocks, beads, codings, hasOthers };
}

type OfDocument = Extract<AnyRecord, { documentId: DocumentId }>;

function mine<Kind extends OfDocument['kind']>(
  record: AnyRecord | null,
  kind: Kind,
  id: DocumentId,
): Extract<OfDocument, { kind: Kind }> | null {
  const is = (each: AnyRecord): each is Extract<OfDocument, { kind: Kind }> =>
    each.kind === kind && 'documentId' in each && each.documentId === id;
  return record && is(record) ? record : null;
}
