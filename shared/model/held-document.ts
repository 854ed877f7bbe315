import type { Changes } from './change.ts';
import { documentLayer } from './document-layer.ts';
import { DocumentTally, losesWords } from './document-tally.ts';
import { DocumentView, type RecordLayers } from './document-view.ts';
import type { CodeId, CoderId, DocumentId } from './ids.ts';
import { LayeredMap } from './layered-map.ts';
import type { PackedDocument } from './packed-document.ts';
import type { AnyRecord, Coding, Document, RecordId } from './records.ts';
import { documentOf } from './records.ts';

const NONE: readonly never[] = [];

const isLosing = (record: AnyRecord) => record.kind === 'coding' && losesWords(record);

function changesLosing({ added, updated, removed }: Changes): boolean {
  return added.some(isLosing) || removed.some(isLosing) || updated.flat().some(isLosing);
}

/**
 * One document's part of a project in memory: packed until somebody asks for what is in it, and a view for reading
 * once somebody reads. How many of what there are, and what the document is called, it knows all the time.
 */
export class HeldDocument {
  #packed: PackedDocument | null = null;
  #records: RecordLayers;
  readonly #tally: DocumentTally;
  #view: DocumentView | null = null;
  /** A view that a change has outdated, until the document is asked for again. */
  #outdated: DocumentView | undefined;
  #losing: readonly Coding[] | null = null;

  private constructor(
    readonly id: DocumentId,
    records: RecordLayers,
    tally: DocumentTally,
  ) {
    this.#records = records;
    this.#tally = tally;
  }

  static of(id: DocumentId, records: ReadonlyMap<RecordId, AnyRecord>): HeldDocument {
    const tally = new DocumentTally();
    for (const record of records.values()) tally.count(record, 1);
    return new HeldDocument(id, new LayeredMap(records), tally);
  }

  static packed(packed: PackedDocument): HeldDocument {
    const { id } = packed.document;
    const held = new HeldDocument(id, new LayeredMap(new Map()), DocumentTally.from(packed.facts));
    held.#packed = packed;
    return held;
  }

  get tally(): DocumentTally {
    return this.#tally;
  }

  get isPacked(): boolean {
    return this.#packed !== null;
  }

  /** The document's own record, without unpacking the rest; undefined where it is gone. */
  get document(): Document | undefined {
    if (this.#packed) return this.#packed.document;
    const record = this.#records.get(this.id);
    return record?.kind === 'document' ? record : undefined;
  }

  get records(): RecordLayers {
    const packed = this.#packed;
    if (packed) {
      const records = new Map<RecordId, AnyRecord>();
      for (const record of packed.unpack()) records.set(record.id, record);
      this.#records = new LayeredMap(records);
      this.#packed = null;
    }
    return this.#records;
  }

  get(id: RecordId): AnyRecord | undefined {
    if (this.#packed && !this.#packed.mayHold(id)) return undefined;
    return this.records.get(id);
  }

  get view(): DocumentView | undefined {
    if (this.#view) return this.#view;
    const { document } = this;
    if (!document) return undefined;
    this.#view = DocumentView.of(document, this.records, this.#outdated);
    this.#outdated = undefined;
    return this.#view;
  }

  codings(): readonly Coding[] {
    const found: Coding[] = [];
    this.records.forEach((record) => {
      if (record.kind === 'coding') found.push(record);
    });
    return found;
  }

  /** The codings of which words are lost; looked for only where there are any. */
  get losing(): readonly Coding[] {
    if (this.#tally.losing === 0) return NONE;
    this.#losing ??= this.codings().filter(losesWords);
    return this.#losing;
  }

  usesBy(coder: CoderId): ReadonlyMap<CodeId, number> {
    return this.#tally.usesBy(coder, () => this.codings());
  }

  /** Changes that are known to fit. A view in use follows where it can; else it is made anew when asked for. */
  apply(changes: Changes): void {
    const records = this.records.with(documentLayer(this.id, changes));
    for (const record of changes.removed) this.#tally.count(record, -1);
    for (const [from, to] of changes.updated) {
      const [was, is] = [documentOf(from) === this.id, documentOf(to) === this.id];
      if (was && is) this.#tally.replace(from, to);
      else if (was) this.#tally.count(from, -1);
      else if (is) this.#tally.count(to, 1);
    }
    for (const record of changes.added) this.#tally.count(record, 1);
    this.#records = records;
    if (changesLosing(changes)) this.#losing = null;
    const view = this.#view;
    if (!view) return;
    this.#view = view.withChanges(changes, records);
    if (!this.#view) this.#outdated = this.document ? view : undefined;
  }
}
