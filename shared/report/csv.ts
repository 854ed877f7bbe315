import type { CsvSeparator } from '../exchange/csv/separator.ts';
import { writeCells } from '../exchange/csv/table.ts';
import { flagText } from '../flags/say.ts';
import type { Bead } from '../model/records.ts';
import type { ReportNames } from './names.ts';
import type { DocumentReport, ReportedFlag } from './report.ts';
import type { ReportWords } from './words.ts';

/** A document with its report, as the list of flags needs it. */
export interface ReportedDocument {
  readonly report: DocumentReport;
  readonly names: ReportNames;
  /** The words of a bead, original and translation. */
  wordsOf(beadId: Bead['id']): { readonly source: string; readonly target: string };
}

/** `2026-03-01`, which every spreadsheet takes for a date. */
function dayOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/**
 * The flags one a row, in the order of the texts. Without `withQuotes` what they quote, the words of both languages and
 * the notes stay out, columns and all.
 */
export function writeFlagsCsv(
  documents: readonly ReportedDocument[],
  words: ReportWords,
  { separator, withQuotes }: { readonly separator: CsvSeparator; readonly withQuotes: boolean },
): Uint8Array<ArrayBuffer> {
  const { t } = words;
  const head = [
    t('document'),
    t('bead'),
    t('flag_kind'),
    t('csv_state'),
    t('aside_by'),
    t('aside_when'),
    ...(withQuotes ? [t('flag_says'), t('csv_original'), t('csv_translation'), t('aside_note')] : []),
  ];
  const rowOf = ({ report, names, wordsOf }: ReportedDocument, of: ReportedFlag): readonly string[] => {
    const { flag, dismissal, at, beadId } = of;
    const texts = withQuotes ? wordsOf(beadId) : null;
    return [
      report.name,
      String(at + 1),
      words.flags(`kind_${flag.kind}`),
      t(dismissal ? 'csv_aside' : 'csv_open'),
      dismissal ? names.coder(dismissal.authorId) : '',
      dismissal ? dayOf(dismissal.createdAt) : '',
      ...(texts ? [flagText(words.flags, flag), texts.source, texts.target, dismissal?.note ?? ''] : []),
    ];
  };
  const rows = documents.flatMap((document) =>
    document.report.flags
      .flatMap(({ open, aside }) => [...open, ...aside])
      .sort((a, b) => a.at - b.at)
      .map((flag) => rowOf(document, flag)),
  );
  return writeCells([head, ...rows], separator);
}
