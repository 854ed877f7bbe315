import type { ChangeSet, RecordMap } from '../../model/change.ts';
import { type CaseId, type CoderId, type Effects, newId } from '../../model/ids.ts';
import { lastOrder, orderBetween } from '../../model/order.ts';
import type { Case, UiLanguage } from '../../model/records.ts';
import { blockText } from '../text/clean.ts';
import { type BlockDraft, documentRecords, type RowDraft } from '../text/document.ts';
import type { SourceText } from '../text/source.ts';
import type { ParallelFinding, ParallelSpeaker, Piece } from './finding.ts';
import { foldLabel, isRoleOnly } from './labels.ts';

export interface ParallelPlan {
  /** The project as it is: its cases are used where a label names one. */
  readonly records: RecordMap;
  readonly author: CoderId;
  readonly effects: Effects;
  readonly documentName: string;
  readonly originalLanguage: UiLanguage;
}

/** One change-set that brings two files in as one document: a bead a row, a case a speaker. */
export function planParallel(finding: ParallelFinding, plan: ParallelPlan): ChangeSet {
  const { records, author, effects, documentName, originalLanguage } = plan;
  const { added, idOf } = casesOf(finding.speakers, records, effects);
  const headings = headingsOf(finding[originalLanguage]);
  let section = '';
  const rows = finding.rows.map((row): RowDraft => {
    for (const { start } of row[originalLanguage]) section = headings.get(start) ?? section;
    return {
      es: blocksOf(finding.es, row.es, idOf),
      en: blocksOf(finding.en, row.en, idOf),
      confidence: row.confidence,
      section,
    };
  });
  const filled = rows.filter(({ es, en }) => es.length + en.length > 0);
  const sources = [finding.es.name, finding.en.name];
  const draft = { name: documentName, sources, originalLanguage, rows: filled };
  return {
    id: newId<'change'>(effects),
    author,
    time: effects.now(),
    label: { key: 'imported', params: { document: documentName } },
    added: [...added, ...documentRecords(draft, records, effects)],
    updated: [],
    removed: [],
  };
}

function blocksOf(
  source: SourceText,
  pieces: readonly Piece[],
  idOf: ReadonlyMap<string, CaseId>,
): BlockDraft[] {
  return pieces
    .map(({ text, speakerId, time }) => ({
      text: blockText(text, source.kind),
      speakerId: speakerId === null ? null : (idOf.get(speakerId) ?? null),
      ...(time !== undefined && { time }),
    }))
    .filter(({ text }) => text !== '');
}

/** Headings by where they start: the section of what follows. */
function headingsOf({ text, kind, paragraphs }: SourceText): Map<number, string> {
  return new Map(
    paragraphs.flatMap(({ start, end, heading }) =>
      heading === null ? [] : [[start, blockText(text.slice(start, end), kind)] as const],
    ),
  );
}

function casesOf(speakers: readonly ParallelSpeaker[], records: RecordMap, effects: Effects) {
  const known = [...records.values()].filter((record) => record.kind === 'case');
  const idOf = new Map<string, CaseId>();
  const added: Case[] = [];
  let last = lastOrder(known);
  for (const { id, label, role } of speakers) {
    const name = { es: readable(label.es ?? label.en ?? ''), en: readable(label.en ?? label.es ?? '') };
    const present = known.find(
      (found) =>
        found.role === role &&
        // “Participante” of another interview is another person.
        (role === 'interviewer' || !isRoleOnly(label.es ?? label.en ?? '')) &&
        foldLabel(found.name.es) === foldLabel(name.es) &&
        foldLabel(found.name.en) === foldLabel(name.en),
    );
    if (present) {
      idOf.set(id, present.id);
      continue;
    }
    last = orderBetween(last, null);
    const fresh: Case = { kind: 'case', id: newId<'case'>(effects), order: last, name, role, values: {} };
    added.push(fresh);
    idOf.set(id, fresh.id);
  }
  return { added, idOf };
}

/** ENTREVISTADORA is a way of typing, not of naming. */
function readable(label: string): string {
  if (label.length < 4 || label !== label.toUpperCase()) return label;
  return label.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
