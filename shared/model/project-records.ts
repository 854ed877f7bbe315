import type { HeldDocument } from './held-document.ts';
import type { DocumentId } from './ids.ts';
import type { AnyRecord, RecordId } from './records.ts';

/** All records of a project as one map, read where they lie; going through them unpacks every document. */
export class ProjectRecords implements ReadonlyMap<RecordId, AnyRecord> {
  constructor(
    private readonly own: ReadonlyMap<RecordId, AnyRecord>,
    private readonly documents: ReadonlyMap<DocumentId, HeldDocument>,
  ) {}

  get size(): number {
    let size = this.own.size;
    for (const { tally } of this.documents.values()) size += tally.records;
    return size;
  }

  get(id: RecordId): AnyRecord | undefined {
    const record = this.own.get(id);
    if (record) return record;
    for (const document of this.documents.values()) {
      const found = document.get(id);
      if (found) return found;
    }
    return undefined;
  }

  has(id: RecordId): boolean {
    return this.get(id) !== undefined;
  }

  forEach(call: (record: AnyRecord, id: RecordId, records: ReadonlyMap<RecordId, AnyRecord>) => void): void {
    for (const record of this.values()) call(record, record.id, this);
  }

  *keys(): Generator<RecordId, undefined, unknown> {
    for (const { id } of this.values()) yield id;
    return undefined;
  }

  *values(): Generator<AnyRecord, undefined, unknown> {
    for (const record of this.own.values()) yield record;
    for (const { records } of this.documents.values()) for (const record of records.values()) yield record;
    return undefined;
  }

  *entries(): Generator<[RecordId, AnyRecord], undefined, unknown> {
    for (const record of this.values()) yield [record.id, record];
    return undefined;
  }

  [Symbol.iterator](): Generator<[RecordId, AnyRecord], undefined, unknown> {
    return this.entries();
  }
}
