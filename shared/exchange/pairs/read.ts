import type { LanguageTag } from '../../model/records.ts';
import { Problem } from '../../problem/problem.ts';
import { blockText } from '../text/clean.ts';
import { decodeText } from '../text/decode.ts';
import type { SourceFile } from '../text/source.ts';
import { Remarks } from '../units/remarks.ts';
import {
  type Piece,
  PLAIN_UNIT,
  plainPiece,
  type Unit,
  type UnitDocument,
  type UnitsRead,
} from '../units/unit.ts';
import { type Columns, columnsOf } from './columns.ts';
import { readState } from './state.ts';

/** hunalign and LF Aligner put this between sentences that they made one; we put it between paragraphs. */
export const BREAK = ' ~~~ ';
const MOST_COLUMNS = 50;

/**
 * Reads tab-separated pairs, a line each: two languages or more, then, where there are, a state, a note and a document.
 * Quotation marks are text. `languages`: of the columns, where the person knows better than a guess.
 * @throws Problem pairsNoTabs, pairsTooWide, unitsNone, fileBinary
 */
export function readPairs(
  { name: file, bytes }: SourceFile,
  name: string,
  languages: readonly LanguageTag[] = [],
): UnitsRead {
  const { text, notices } = decodeText(bytes, file);
  const remarks = new Remarks();
  remarks.heed(notices);
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  if (!rows.some((row) => row.length > 1)) throw new Problem('pairsNoTabs', { file });
  const wide = rows.findIndex((row) => row.length > MOST_COLUMNS);
  if (wide >= 0) throw new Problem('pairsTooWide', { file, line: wide + 1 });
  const columns = columnsOf(rows, languages);
  if (columns.areGuessed) remarks.count('left_languagesGuessed', columns.languages.length);
  remarks.count('left_extraColumns', columns.extra);
  const documents = documentsOf(columns.hasHeading ? rows.slice(1) : rows, columns, name, remarks);
  if (documents.length === 0) throw new Problem('unitsNone', { file });
  return { documents, remarks: remarks.list };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r\n?|\n/);
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t'));
}

function documentsOf(
  rows: readonly (readonly string[])[],
  columns: Columns,
  name: string,
  remarks: Remarks,
): readonly UnitDocument[] {
  const named = new Map<string, Unit[]>();
  for (const row of rows) {
    const sides = columns.languages.map((_, at) => piecesIn(row[at] ?? ''));
    if (sides.every((side) => side.length === 0)) {
      remarks.count('left_emptyUnits');
      continue;
    }
    if (row.length < 2) remarks.count('left_shortRows');
    const note = columns.note === null ? '' : (row[columns.note]?.trim() ?? '');
    const document = columns.document === null ? '' : (row[columns.document]?.trim() ?? '');
    const unit: Unit = {
      ...PLAIN_UNIT,
      ...(columns.state === null ? null : readState(row[columns.state] ?? '')),
      sides,
      notes: note === '' ? [] : [note],
    };
    const known = named.get(document);
    if (known) known.push(unit);
    else named.set(document, [unit]);
  }
  const original = Math.max(0, columns.languages.indexOf('es'));
  const versions = columns.languages.map((language, at) => ({
    language,
    role: at === original ? ('original' as const) : ('translation' as const),
  }));
  return Array.from(named, ([own, units]) => ({
    name: own || name,
    versions,
    ...withoutCommonNote(units),
  }));
}

const piecesIn = (cell: string): readonly Piece[] =>
  cell
    .split(BREAK.trim())
    .map((text) => blockText(text, 'txt'))
    .filter((text) => text !== '')
    .map(plainPiece);

/** LF Aligner fills its third column with one file name: a note on the document, not on each of its beads. */
function withoutCommonNote(units: readonly Unit[]): Pick<UnitDocument, 'units' | 'notes'> {
  const [first] = units;
  const common = units.length < 2 ? undefined : first?.notes[0];
  if (common === undefined || !units.every(({ notes }) => notes[0] === common)) return { units, notes: [] };
  return { units: units.map((unit) => ({ ...unit, notes: [] })), notes: [common] };
}
