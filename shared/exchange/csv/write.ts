import Papa from 'papaparse';
import { UI_LANGUAGES, type UiLanguage } from '../../model/records.ts';
import { noteInWords } from '../../notes/read-note.ts';
import { type ExcerptAttribute, type ExcerptRow, languagesOf, sidesIn } from '../excerpts/excerpt.ts';
import { type ExcerptWords, excerptWords, withoutControls } from '../excerpts/words.ts';
import { guardFormula } from './guard.ts';
import type { CsvSeparator } from './separator.ts';

export interface CsvOptions {
  /** The language of the header and of the states. */
  readonly language: UiLanguage;
  /** `;` comes with decimal commas, the others with decimal points. */
  readonly separator: CsvSeparator;
}

type Cell = string | number;
interface Column {
  readonly title: string;
  readonly cell: (row: ExcerptRow) => Cell;
}

/** `2026-03-01 12:00`, which every spreadsheet takes for a time; a `T` or a `Z` would make it text. */
function timeCell(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 16).replace('T', ' ');
}

function numberCell({ values }: ExcerptAttribute): number | null {
  const [value, ...others] = values;
  return typeof value === 'number' && others.length === 0 ? value : null;
}

function attributeColumns(rows: readonly ExcerptRow[], words: ExcerptWords, ui: UiLanguage): Column[] {
  const variables = rows[0]?.attributes.map(({ variable }) => variable) ?? [];
  return variables.flatMap((variable, at) => {
    const cell = (language: UiLanguage) => (row: ExcerptRow) => {
      const attribute = row.attributes[at];
      return attribute ? (numberCell(attribute) ?? attribute.text[language]) : '';
    };
    const name = words.variableName(variable);
    const sameInBoth = variable.type === 'number' || variable.type === 'text' || variable.type === 'date';
    if (sameInBoth) return [{ title: name, cell: cell(ui) }];
    return UI_LANGUAGES.map((language) => ({
      title: words.t('column_attribute', { variable: name, language: words.languageName(language) }),
      cell: cell(language),
    }));
  });
}

function columnsOf(rows: readonly ExcerptRow[], ui: UiLanguage): readonly Column[] {
  const words = excerptWords(ui);
  const { t } = words;
  const inBoth = (
    key: 'column_theme' | 'column_themePath' | 'column_speaker',
    cell: (row: ExcerptRow, language: UiLanguage) => string,
  ): Column[] =>
    UI_LANGUAGES.map((language) => ({
      title: t(key, { language: words.languageName(language) }),
      cell: (row) => cell(row, language),
    }));
  const texts = rows.length === 0 ? UI_LANGUAGES : languagesOf(rows);
  return [
    ...inBoth('column_theme', (row, language) => row.code.name[language]),
    ...inBoth('column_themePath', (row, language) => row.code.path[language].join(' › ')),
    ...texts.flatMap((base): Column[] => {
      const language = words.languageName(base);
      const join = (row: ExcerptRow, part: (side: ExcerptRow['sides'][number]) => string) =>
        sidesIn(row, base).map(part).join('\n');
      return [
        { title: t('column_text', { language }), cell: (row) => join(row, ({ text }) => text) },
        { title: t('column_state', { language }), cell: (row) => join(row, words.stateOf) },
      ];
    }),
    ...inBoth('column_speaker', (row, language) => row.speakers.map(({ name }) => name[language]).join('; ')),
    ...attributeColumns(rows, words, ui),
    { title: t('column_document'), cell: (row) => row.document.name },
    { title: t('column_section'), cell: (row) => row.section },
    {
      title: t('column_segments'),
      // Not `3-5`, which a spreadsheet makes a date of, nor `3,5`, a decimal.
      cell: (row) =>
        row.beads.length === 1
          ? (row.beads[0]?.number ?? '')
          : row.beads.map(({ number }) => number).join('; '),
    },
    { title: t('column_coder'), cell: (row) => row.coder },
    { title: t('column_created'), cell: (row) => timeCell(row.createdAt) },
    { title: t('column_notes'), cell: (row) => row.notes.map(noteInWords).join('\n') },
    { title: t('column_id'), cell: (row) => row.codingId },
  ];
}

function written(cell: Cell, decimal: string): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  // Spreadsheets keep LF as a line break within a cell; CR would end the row in some of them.
  return guardFormula(withoutControls(cell)).replace(/\r\n?/g, '\n');
}

/**
 * The excerpts as CSV: UTF-8 with a byte order mark (without it Excel breaks every accent), CRLF between
 * rows, LF within cells. Times are UTC.
 */
export function writeExcerptsCsv(rows: readonly ExcerptRow[], options: CsvOptions): Uint8Array<ArrayBuffer> {
  const columns = columnsOf(rows, options.language);
  const decimal = options.separator === ';' ? ',' : '.';
  const table = [
    columns.map(({ title }) => written(title, decimal)),
    ...rows.map((row) => columns.map(({ cell }) => written(cell(row), decimal))),
  ];
  const csv = Papa.unparse(table, { delimiter: options.separator, newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${csv}\r\n`);
}
