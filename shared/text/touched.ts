import type { Passage } from '../coding/passage.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentId } from '../model/ids.ts';
import type { AnyRecord, Block } from '../model/records.ts';
import { editBetween } from '../model/text-edit.ts';

/** Where a text became another one. */
function changedIn(from: Block, to: Block): Passage {
  const { start } = editBetween(from.text, to.text);
  const place = { blockId: to.id, offset: start };
  return { versionId: to.versionId, start: place, end: place };
}

function wordsOf(record: AnyRecord): readonly Passage[] {
  if (record.kind !== 'coding') return [];
  return record.sides.flatMap(({ versionId, selections }) =>
    selections.map(({ start, end }) => ({ versionId, start, end })),
  );
}

/**
 * The places in a document that a change touched, `most` of them: where its text changed, else the passages that were
 * tagged, changed or let go. None for what is of no one place: a theme with all its codings, an import.
 */
export function touchedPlaces(changes: Changes, documentId: DocumentId, most: number): readonly Passage[] {
  const { added, updated, removed } = changes;
  const texts: Passage[] = [];
  for (const [from, to] of updated) {
    if (from.kind === 'block' && to.kind === 'block' && to.documentId === documentId && from.text !== to.text)
      texts.push(changedIn(from, to));
    if (texts.length >= most) return texts;
  }
  if (texts.length > 0) return texts;
  const all = [...added, ...removed];
  if (all.some(({ kind }) => kind !== 'coding' && kind !== 'coder')) return [];
  const codings = [...all, ...updated.map(([, to]) => to)].filter(
    (record) => record.kind === 'coding' && record.documentId === documentId,
  );
  return codings.slice(0, most).flatMap(wordsOf);
}
