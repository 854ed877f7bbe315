import type { ChangeSet, RecordMap } from '../../model/change.ts';
import { type CaseId, type CoderId, type Effects, newId } from '../../model/ids.ts';
import type { UiLanguage } from '../../model/records.ts';
import { blockText } from '../text/clean.ts';
import { type BlockDraft, documentRecords } from '../text/document.ts';
import type { ArticleFinding, FoundPair, Passage } from './finding.ts';
import { readMarks } from './marks.ts';
import { Participants } from './participants.ts';

export interface ArticlePlan {
  /** The project as it is: its cases and variables are used where they fit. */
  readonly records: RecordMap;
  readonly author: CoderId;
  readonly effects: Effects;
  readonly documentName: string;
  readonly originalLanguage: UiLanguage;
}

/** One change-set that brings a finding in: a document, a bead a pair, a case a speaker. Pure but for `effects`. */
export function planArticle(finding: ArticleFinding, plan: ArticlePlan): ChangeSet {
  const { records, author, effects, documentName, originalLanguage } = plan;
  const participants = new Participants(records, effects);
  const rows = finding.pairs.map((pair) => {
    const speakerId = participants.caseOf(pair.speaker, unnamed(pair));
    return {
      es: blocksOf(finding, pair.es, speakerId),
      en: blocksOf(finding, pair.en, speakerId),
      confidence: null,
      section: blockText(pair.section, finding.source.kind),
    };
  });
  const document = documentRecords(
    { name: documentName, sources: [finding.source.name], originalLanguage, rows },
    records,
    effects,
  );
  const { added, updated } = participants.changes();
  return {
    id: newId<'change'>(effects),
    author,
    time: effects.now(),
    label: { key: 'imported', params: { document: documentName } },
    added: [...added, ...document],
    updated,
    removed: [],
  };
}

/** What a speaker without a pseudonym is called: the attribution's own words. */
function unnamed({ attribution }: FoundPair): string {
  return (attribution?.text ?? '').replace(/^[\s—–―‒*_([-]+|[\s*_)\].:]+$/g, '');
}

/** A block each paragraph of a passage. */
function blocksOf({ source }: ArticleFinding, passage: Passage, speakerId: CaseId | null): BlockDraft[] {
  const paragraphs = passage.parts.flatMap((part) =>
    source.paragraphs
      .filter(({ start, end }) => start < part.end && part.start < end)
      .map(({ start, end }) => source.text.slice(Math.max(start, part.start), Math.min(end, part.end))),
  );
  const words = paragraphs.length > 0 ? paragraphs : [passage.text];
  return withoutRepeatedMarks(words)
    .map((paragraph) => ({ text: blockText(paragraph, source.kind), speakerId }))
    .filter(({ text }) => text !== '');
}

/** Long quotations open their marks again at each paragraph: a printer's habit, no words of the speaker. */
function withoutRepeatedMarks(paragraphs: readonly string[]): readonly string[] {
  const marks = paragraphs.map((paragraph) => readMarks(paragraph, 0, paragraph.length));
  const repeated =
    marks.length > 1 && marks.slice(1).every(({ kind }) => kind === 'open' || kind === 'whole');
  if (!repeated) return paragraphs;
  return paragraphs.map((paragraph, at) => {
    const { start = 0, end = paragraph.length } = marks[at] ?? {};
    return paragraph.slice(start, end);
  });
}
