import Papa from 'papaparse';
import { withoutControls } from '../excerpts/words.ts';
import { guardFormula, withoutGuard } from './guard.ts';
import { CSV_SEPARATORS, type CsvSeparator } from './separator.ts';

/** Above these a table is refused: no study has as many, and a made-up file would hang the window. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 1000;

/** The text is no table that could be brought in; the i18n sentence says what is wrong. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    readonly reason: 'unclosedQuote' | 'tooLarge',
    /** The row, from 1, or null. */
    readonly row: number | null,
  ) {
    super(reason);
  }
}

type Cells = readonly (readonly string[])[];

export interface ReadTable {
  /** Rows that say nothing are left out; an apostrophe that guards a formula goes. */
  readonly cells: Cells;
  /** Where each of them stood in the file, from 1. */
  readonly rows: readonly number[];
  readonly separator: CsvSeparator;
}

/** A comma stands in many a cell, a tab in none: where a table has as many of two. */
const LIKELIEST: readonly CsvSeparator[] = ['\t', ';', ','];
/** Rows that tell the separator. */
const TELLING_ROWS = 20;

const isSeparator = (character: string): character is CsvSeparator =>
  CSV_SEPARATORS.some((each) => each === character);

/** How often each separator stands in the first rows, outside quotation marks. */
function separatorsIn(text: string): readonly ReadonlyMap<CsvSeparator, number>[] {
  const rows: Map<CsvSeparator, number>[] = [];
  let row = new Map<CsvSeparator, number>();
  let isQuoted = false;
  let isStart = true;
  for (const character of text) {
    if (isQuoted) isQuoted = character !== '"';
    else if (character === '\n') {
      if (row.size > 0) rows.push(row);
      if (rows.length === TELLING_ROWS) return rows;
      row = new Map();
    } else if (isSeparator(character)) row.set(character, (row.get(character) ?? 0) + 1);
    // Two marks within a quoted cell close it and open it again, which comes to the same.
    else if (character === '"') isQuoted = isStart;
    isStart = character === '\n' || character === '"' || isSeparator(character);
  }
  return row.size > 0 ? [...rows, row] : rows;
}

/** The separator that every one of the first rows has most of; where they differ, the one that the titles have. */
function separatorOf(text: string): CsvSeparator {
  const rows = separatorsIn(text);
  const best = (count: (separator: CsvSeparator) => number): CsvSeparator | null => {
    const first = LIKELIEST.reduce((most, each) => (count(each) > count(most) ? each : most));
    return count(first) > 0 ? first : null;
  };
  const least = (separator: CsvSeparator) => Math.min(...rows.map((row) => row.get(separator) ?? 0));
  return (rows.length > 0 && (best(least) ?? best((each) => rows[0]?.get(each) ?? 0))) || ',';
}

function parse(text: string, delimiter: CsvSeparator): Cells {
  const parsed = Papa.parse<string[]>(text, { delimiter, preview: MOST_ROWS + 2 });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) throw new TableError('unclosedQuote', (broken.row ?? 0) + 1);
  if (parsed.data.length > MOST_ROWS + 1 || parsed.data.some((row) => row.length > MOST_COLUMNS))
    throw new TableError('tooLarge', null);
  return parsed.data;
}

/** The cells of a CSV or TSV file; the separator is found out. @throws TableError */
export function readTable(text: string): ReadTable {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body);
  const all = parse(body, separator).map((line, at) => ({ at: at + 1, line }));
  const filled = all.filter(({ line }) => line.some((cell) => cell.trim() !== ''));
  return {
    cells: filled.map(({ line }) => line.map(withoutGuard)),
    rows: filled.map(({ at }) => at),
    separator,
  };
}

/**
 * What a spreadsheet puts on the clipboard: tabs between cells, and nothing left out, so that each cell falls where it
 * stood. Text with a quotation mark that nothing closes comes from elsewhere and is taken as it is. @throws TableError
 */
export function readClipboard(text: string): Cells {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  try {
    return parse(body, '\t');
  } catch (error) {
    if (!(error instanceof TableError) || error.reason !== 'unclosedQuote') throw error;
    return body.split('\n').map((line) => line.split('\t'));
  }
}

/** Cells as a spreadsheet takes them from the clipboard: tabs, and quotation marks where a cell has several lines. */
export function writeClipboard(cells: Cells): string {
  return Papa.unparse(
    cells.map((row) => [...row]),
    { delimiter: '\t', newline: '\n' },
  );
}

/** Cells as a CSV file: UTF-8 with a byte order mark (unless another program stumbles over it), CRLF, formulas guarded. */
export function writeCells(cells: Cells, separator: CsvSeparator, hasMark = true): Uint8Array<ArrayBuffer> {
  const rows = cells.map((row) =>
    row.map((cell) => guardFormula(withoutControls(cell)).replace(/\r\n?/g, '\n')),
  );
  const csv = Papa.unparse(rows, { delimiter: separator, newline: '\r\n' });
  return new TextEncoder().encode(`${hasMark ? '\ufeff' : ''}${csv}\r\n`);
}
