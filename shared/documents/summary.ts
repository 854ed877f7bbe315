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
  const languages = new Map<DocumentId, LanguageTag[]>();
  for (const { documentId, language } of index.all('version')) {
    const known = languages.get(documentId);
    if (known) known.push(language);
    else languages.set(documentId, [language]);
  }
  return index.all('document').map((document) => ({
    document,
    beads: beads.get(document.id) ?? 0,
    languages: languages.get(document.id) ?? [],
    codings: codings.get(document.id) ?? 0,
  }));
}

/** The documents in which each case speaks, in their order. */
export function documentsBySpeaker(index: ProjectIndex): ReadonlyMap<CaseId, readonly Document[]> {
  const speakers = new Map<DocumentId, Set<CaseId>>();
  for (const { speakerId, documentId } of index.all('block')) {
    if (speakerId === null) continue;
    const known = speakers.get(documentId);
    if (known) known.add(speakerId);
    else speakers.set(documentId, new Set([speakerId]));
  }
  const found = new Map<CaseId, Document[]>();
  for (const document of index.all('document')) {
    for (const id of speakers.get(document.id) ?? []) {
      const known = found.get(id);
      if (known) known.push(document);
      else found.set(id, [document]);
    }
  }
  return found;
}

/** The documents that are wholly of each case, in their order. */
export function documentsOfCases(index: ProjectIndex): ReadonlyMap<CaseId, readonly Document[]> {
  const found = new Map<CaseId, Document[]>();
  for (const document of index.all('document')) {
    for (const id of document.caseIds ?? []) {
      const known = found.get(id);
      if (known) known.push(document);
      else found.set(id, [document]);
    }
  }
  return found;
}
