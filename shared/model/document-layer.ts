import type { Changes } from './change.ts';
import type { DocumentId } from './ids.ts';
import { type AnyRecord, documentOf, type RecordId } from './records.ts';

/** What changes do to one document: its records after, by id; undefined where one is gone. */
export function documentLayer(id: DocumentId, changes: Changes): Map<RecordId, AnyRecord | undefined> {
  const layer = new Map<RecordId, AnyRecord | undefined>();
  const put = (record: AnyRecord, after: AnyRecord | undefined) => {
    if (documentOf(record) === id) layer.set(record.id, after);
  };
  for (const record of changes.removed) put(record, undefined);
  for (const [from, to] of changes.updated) {
    put(from, undefined);
    put(to, to);
  }
  for (const record of changes.added) put(record, record);
  return layer;
}
