import { attachedTo } from '../model/attached.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentId } from '../model/ids.ts';
import { placeAt } from '../model/place.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import { type Document, documentOf } from '../model/records.ts';

/** What a person does to the list of documents, as changes. Nothing here writes. */

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** Empty changes where the name is empty or the same. */
export function planRenameDocument(document: Document, wanted: string): Changes {
  const name = wanted.normalize('NFC').trim();
  if (name === '' || name === document.name) return NOTHING;
  return { ...NOTHING, updated: [[document, { ...document, name }]] };
}

/** One place up or down the list; empty changes at its ends. */
export function planMoveDocument(index: ProjectIndex, document: Document, by: -1 | 1): Changes {
  const documents = index.all('document');
  const at = documents.findIndex((each) => each.id === document.id) + by;
  if (at < 0 || at >= documents.length) return NOTHING;
  const { order, moved } = placeAt(
    documents.filter((each) => each.id !== document.id),
    at,
  );
  return {
    ...NOTHING,
    updated: [
      [document, { ...document, order }],
      ...moved.map(([each, key]) => [each, { ...each, order: key }] as const),
    ],
  };
}

/** Removes a document with its versions, blocks, beads and codings, and the notes on any of these. */
export function planRemoveDocument(index: ProjectIndex, documentId: DocumentId): Changes {
  const own = [...index.records.values()].filter((record) => documentOf(record) === documentId);
  const notes = attachedTo(
    index,
    own.map((record) => record.id),
  );
  return { ...NOTHING, removed: [...notes, ...own] };
}
