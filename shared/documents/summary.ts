import type { CaseId, DocumentId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Document, LanguageTag } from '../model/records.ts';

export interface DocumentSummary {
  readonly document: Document;
  readonly beads: number;
  /** Of its versions, in their order. */
  readonly languages: readonly LanguageTag[];
  readonly codings: number;
}

function countBy(records: Iterable<{ readonly documentId: DocumentId }>): Map<DocumentId, number> {
  const counts = new Map<DocumentId, number>();
  for (const { documentId } of records) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  return counts;
}

/** What the list of documents shows, without indexing any document for reading. */
export function summariseDocuments(index: ProjectIndex): readonly DocumentSummary[] {
  const beads = countBy(index.all('bead'));
  const codings = countBy(index.all('coding'));
  const versions = index.all('version');
  return index.all('document').map((document) => ({
    document,
    beads: beads.get(document.id) ?? 0,
    languages: versions.filter((each) => each.documentId === document.id).map((each) => each.language),
    codings: codings.get(document.id) ?? 0,
  }));
}

/** The documents in which each case speaks, in their order. */
export function documentsBySpeaker(index: ProjectIndex): ReadonlyMap<CaseId, readonly Document[]> {
  const ids = new Map<CaseId, Set<DocumentId>>();
  for (const { speakerId, documentId } of index.all('block')) {
    if (speakerId === null) continue;
    const known = ids.get(speakerId);
    if (known) known.add(documentId);
    else ids.set(speakerId, new Set([documentId]));
  }
  const documents = index.all('document');
  return new Map([...ids].map(([id, own]) => [id, documents.filter((document) => own.has(document.id))]));
}
