import { casesOfPassage, type DocumentPassages } from '../../../shared/codebook/passages.ts';
import type { CaseId, CoderId, CodingId, DocumentId } from '../../../shared/model/ids.ts';
import type { ProjectIndex } from '../../../shared/model/project-index.ts';
import type { Coding } from '../../../shared/model/records.ts';

/** Which of a theme's passages are shown; null: all. */
export interface PassageFilter {
  readonly documentId: DocumentId | null;
  readonly coderId: CoderId | null;
  readonly caseId: CaseId | null;
}

export const NO_FILTER: PassageFilter = { documentId: null, coderId: null, caseId: null };

/** A line of the list: a document, or a passage of it. */
export type PassageRow =
  | {
      readonly kind: 'document';
      readonly key: string;
      readonly name: string;
      readonly ids: readonly CodingId[];
    }
  | { readonly kind: 'passage'; readonly key: string; readonly coding: Coding };

export function shownRows(
  index: ProjectIndex,
  passages: readonly DocumentPassages[],
  filter: PassageFilter,
): readonly PassageRow[] {
  const { documentId, coderId, caseId } = filter;
  return passages.flatMap((each): readonly PassageRow[] => {
    if (documentId !== null && each.documentId !== documentId) return [];
    const codings = each.codings.filter(
      (coding) =>
        (coderId === null || coding.coderId === coderId) &&
        (caseId === null || casesOfPassage(index, coding).includes(caseId)),
    );
    if (codings.length === 0) return [];
    return [
      { kind: 'document', key: each.documentId, name: each.name, ids: codings.map(({ id }) => id) },
      ...codings.map((coding) => ({ kind: 'passage', key: coding.id, coding }) as const),
    ];
  });
}

/** The passages that a row stands for. */
export function idsOf(row: PassageRow | undefined): readonly CodingId[] {
  return row === undefined ? [] : row.kind === 'document' ? row.ids : [row.coding.id];
}

/** All ticked, and so unticked; else the missing ones are ticked too. */
export function toggled(ticked: ReadonlySet<CodingId>, ids: readonly CodingId[]): ReadonlySet<CodingId> {
  const next = new Set(ticked);
  const isOff = ids.every((id) => ticked.has(id));
  for (const id of ids) {
    if (isOff) next.delete(id);
    else next.add(id);
  }
  return next;
}
