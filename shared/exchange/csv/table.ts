import Papa from 'papaparse';
import { withoutControls } from '../excerpts/words.ts';
import { guardFormula, withoutGuard } from './guard.ts';
import { CSV_SEPARATORS, type CsvSeparator } from './separator.ts';

/** Above these a table is refused: no study has as many, and a made-up file would hang the window. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1000;

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

/**
 * The cells of a CSV file or of what a spreadsheet puts on the clipboard (tabs); the separator is found out. Blank
 * rows are left out; an apostrophe that guards a formula goes.
 * @throws TableError
 */
export function readCells(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\ufeff/, '');
  // A clipboard of one column has no separator to be found, and a comma in it is none.
  const hasTabs = body.includes('\t');
  const parsed = Papa.parse<string[]>(body, {
    ...(hasTabs ? { delimiter: '\t' } : { delimitersToGuess: [...CSV_SEPARATORS] }),
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
  });
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken) throw new TableError('unclosedQuote', (broken.row ?? 0) + 1);
  if (parsed.data.length > MOST_ROWS || parsed.data.some((row) => row.length > MOST_COLUMNS))
    throw new TableError('tooLarge', null);
  return parsed.data.map((row) => row.map(withoutGuard));
}

/** Cells as a CSV file: UTF-8 with a byte order mark, CRLF, formulas guarded; numbers stay numbers. */
export function writeCells(
  cells: readonly (readonly string[])[],
  separator: CsvSeparator,
): Uint8Array<ArrayBuffer> {
  const rows = cells.map((row) =>
    row.map((cell) => guardFormula(withoutControls(cell)).replace(/\r\n?/g, '\n')),
  );
  const csv = Papa.unparse(rows, { delimiter: separator, newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${csv}\r\n`);
}
