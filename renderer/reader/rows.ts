import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BeadId, CaseId, VersionId } from '../../shared/model/ids.ts';
import type { Bead } from '../../shared/model/records.ts';

/** One line of the reader: a heading of the source, or a bead. */
export type ReaderRow =
  | { readonly kind: 'section'; readonly key: string; readonly title: string }
  | {
      readonly kind: 'bead';
      readonly key: BeadId;
      readonly bead: Bead;
      /** The bead's place in the document, from 0. */
      readonly at: number;
      /** Who starts to speak here, a version; nothing where the one before goes on. */
      readonly speakers: Readonly<Record<VersionId, CaseId | null>>;
    };

/** The rows of a document, in order. Costs one pass over the beads. */
export function readerRows(view: DocumentView): readonly ReaderRow[] {
  const rows: ReaderRow[] = [];
  const last = new Map<VersionId, CaseId | null>();
  let section = '';
  view.beads.forEach((bead, at) => {
    if (bead.section !== section) {
      section = bead.section;
      if (section) rows.push({ kind: 'section', key: `section-${at}`, title: section });
      last.clear();
    }
    const speakers: Record<VersionId, CaseId | null> = {};
    for (const version of view.versions) {
      const part = bead.sides[version.id]?.[0];
      if (!part) continue;
      const speaker = view.block(part.blockId)?.speakerId ?? null;
      // A cut block goes on in the next bead: its speaker stands above its first words only.
      if (speaker !== (last.get(version.id) ?? null)) speakers[version.id] = speaker;
      last.set(version.id, speaker);
    }
    rows.push({ kind: 'bead', key: bead.id, bead, at, speakers });
  });
  return rows;
}
