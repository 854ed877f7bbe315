import { MOST_COLUMNS, MOST_ROWS, type ReadTable, readTable, TableError } from '../exchange/csv/table.ts';
import { decodeText } from '../exchange/text/decode.ts';
import { Problem } from '../problem/problem.ts';

/** Bytes. 20,000 cases of 40 variables take about five million. */
const MOST_BYTES = 50_000_000;

/**
 * A CSV or TSV file of cases, in whatever encoding.
 * @throws Problem tableEmpty, tableBinary, tableTooLarge, tableUnclosedQuote
 */
export function readTableFile(file: string, bytes: Uint8Array): ReadTable {
  if (bytes.length > MOST_BYTES) throw tooLarge(file);
  try {
    const table = readTable(decodeText(bytes, file).text);
    if (table.cells.length === 0) throw new Problem('tableEmpty', { file });
    return table;
  } catch (error) {
    if (error instanceof Problem && error.code === 'fileBinary')
      throw new Problem('tableBinary', { file }, error);
    if (!(error instanceof TableError)) throw error;
    if (error.reason === 'tooLarge') throw tooLarge(file, error);
    throw new Problem('tableUnclosedQuote', { file, row: error.row ?? 1 }, error);
  }
}

function tooLarge(file: string, cause?: unknown): Problem {
  return new Problem('tableTooLarge', { file, rows: MOST_ROWS, columns: MOST_COLUMNS }, cause);
}
