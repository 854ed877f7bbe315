import type { RecordMap } from '../../model/change.ts';
import {
  type BeadId,
  type BlockId,
  type CaseId,
  type DocumentId,
  type Effects,
  newId,
  type VersionId,
} from '../../model/ids.ts';
import { lastOrder, ordersBetween } from '../../model/order.ts';
import type { AnyRecord, Bead, Block, Document, UiLanguage, Version } from '../../model/records.ts';

/** A document in two languages, row by row, as its records. */

export interface BlockDraft {
  readonly text: string;
  readonly speakerId: CaseId | null;
  /** Milliseconds from the start of the recording, where the transcript says so. */
  readonly time?: number;
}
export interface RowDraft {
  readonly es: readonly BlockDraft[];
  readonly en: readonly BlockDraft[];
  readonly confidence: number | null;
  readonly section: string;
}
export interface DocumentDraft {
  readonly name: string;
  readonly sources: readonly string[];
  readonly originalLanguage: UiLanguage;
  readonly rows: readonly RowDraft[];
}

/** One document, two versions, a block each paragraph, a bead each row; all new, in reading order. */
export function documentRecords(draft: DocumentDraft, records: RecordMap, effects: Effects): AnyRecord[] {
  const document: Document = {
    kind: 'document',
    id: newId<'document'>(effects),
    order: nextOrder(records, 'document'),
    name: draft.name,
    createdAt: effects.now(),
    sources: draft.sources,
  };
  const [first, second] = ordersBetween(null, null, 2);
  const version = (language: UiLanguage): Version => {
    const original = language === draft.originalLanguage;
    return {
      kind: 'version',
      id: newId<'version'>(effects),
      documentId: document.id,
      order: (original ? first : second) ?? '',
      language,
      role: original ? 'original' : 'translation',
    };
  };
  const versions = { es: version('es'), en: version('en') };
  const es = sideBlocks(
    draft.rows.map((row) => row.es),
    versions.es.id,
    document.id,
    effects,
  );
  const en = sideBlocks(
    draft.rows.map((row) => row.en),
    versions.en.id,
    document.id,
    effects,
  );
  const orders = ordersBetween(null, null, draft.rows.length);
  const beads = draft.rows.map(
    (row, at): Bead => ({
      kind: 'bead',
      id: newId<'bead'>(effects) satisfies BeadId,
      documentId: document.id,
      order: orders[at] ?? '',
      sides: { [versions.es.id]: partsOf(es[at]), [versions.en.id]: partsOf(en[at]) },
      status: 'auto',
      confidence: row.confidence,
      section: row.section,
    }),
  );
  return [document, versions.es, versions.en, ...es.flat(), ...en.flat(), ...beads];
}

function sideBlocks(
  rows: readonly (readonly BlockDraft[])[],
  versionId: VersionId,
  documentId: DocumentId,
  effects: Effects,
): Block[][] {
  const orders = ordersBetween(
    null,
    null,
    rows.reduce((count, row) => count + row.length, 0),
  );
  let next = 0;
  return rows.map((row) =>
    row.map(
      (block): Block => ({
        kind: 'block',
        id: newId<'block'>(effects) satisfies BlockId,
        documentId,
        versionId,
        order: orders[next++] ?? '',
        ...block,
      }),
    ),
  );
}

const partsOf = (blocks: readonly Block[] = []) =>
  blocks.map(({ id }) => ({ blockId: id, start: 0, end: null }));

/** An order after every record of a kind. */
export function nextOrder(records: RecordMap, kind: 'document' | 'case' | 'variable', count = 1): string {
  const siblings: { order: string }[] = [];
  for (const record of records.values()) {
    if (record.kind === kind) siblings.push(record);
  }
  return ordersBetween(lastOrder(siblings), null, count).at(-1) ?? '';
}
