import type { CaseId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Document, LanguageTag } from '../model/records.ts';

export interface DocumentSummary {
  readonly document: Document;
  readonly beads: number;
  /** Of its versions, in their order. */
  readonly languages: readonly LanguageTag[];
  readonly codings: number;
}

/** What the list of documents shows; no document is opened for it. */
export function summariseDocuments(index: ProjectIndex): readonly DocumentSummary[] {
  return index.all('document').map((document) => ({ document, ...index.countsOf(document.id) }));
}

/** The documents in which each case speaks, in their order. */
export function documentsBySpeaker(index: ProjectIndex): ReadonlyMap<CaseId, readonly Document[]> {
  const found = new Map<CaseId, Document[]>();
  for (const document of index.all('document')) {
    for (const id of index.speakersOf(document.id)) {
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
