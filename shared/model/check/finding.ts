import type { DocumentId } from '../ids.ts';
import type { ProjectIndex } from '../project-index.ts';
import { type AnyRecord, documentOf, type RecordId, type RecordKind } from '../records.ts';

/** `broken`: a file with it is not opened; `wrong`: a person should mend it; `note`: harmless, but odd. */
export type Severity = 'broken' | 'wrong' | 'note';

/** What can be off, and how bad it is. Each has a sentence `finding_…` in the `cli` namespace. */
export const FINDING_KINDS = {
  missingDocument: 'broken',
  missingVersion: 'broken',
  missingBlock: 'broken',
  missingCode: 'broken',
  codeCycle: 'broken',
  codeTooDeep: 'broken',
  missingCoder: 'broken',
  missingSpeaker: 'broken',
  missingVariable: 'broken',
  missingTarget: 'wrong',
  otherVersion: 'wrong',
  offsetOutside: 'wrong',
  quoteDiffers: 'wrong',
  sideEmpty: 'wrong',
  sideTwice: 'wrong',
  beadOverlap: 'wrong',
  valueUnfit: 'wrong',
  nameEmpty: 'wrong',
  linkToItself: 'wrong',
  shortcutTwice: 'wrong',
  blockUncovered: 'note',
  orderTwice: 'note',
  linkTwice: 'note',
  caseTwice: 'note',
} as const satisfies Record<string, Severity>;
export type FindingKind = keyof typeof FINDING_KINDS;

/** Something off in a project. Never holds testimony: `where` is a document's name, or empty. */
export interface Finding {
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly recordKind: RecordKind;
  readonly recordId: RecordId;
  readonly where: string;
}

export function finding(index: ProjectIndex, kind: FindingKind, record: AnyRecord): Finding {
  const documentId: DocumentId | null = documentOf(record);
  const name = documentId === null ? '' : (index.get('document', documentId)?.name ?? '');
  return {
    severity: FINDING_KINDS[kind],
    kind,
    recordKind: record.kind,
    recordId: record.id,
    where: name,
  };
}
