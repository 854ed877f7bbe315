import { finished } from '../../align/sentences/align.ts';
import { Remarks } from '../units/remarks.ts';
import { eachInSteps, mapInSteps } from '../units/steps.ts';
import type { Piece, Unit, UnitDocument, UnitsWritten } from '../units/unit.ts';
import { BREAK } from './read.ts';
import { stateCell } from './state.ts';

/**
 * Documents as tab-separated pairs, as LF Aligner writes them: a line a bead, a column a language, then the state, the
 * notes and, of several documents, the name. No heading and no quoting: every character but tabs and line breaks is
 * itself. The languages of the first document make the columns.
 */
export const writePairs = (documents: readonly UnitDocument[]): UnitsWritten =>
  finished(writePairsInSteps(documents));

/** The same; yields the part done (0 … 1). */
export function* writePairsInSteps(documents: readonly UnitDocument[]): Generator<number, UnitsWritten> {
  const remarks = new Remarks();
  const languages = documents[0]?.versions.map(({ language }) => language) ?? [];
  const isSeveral = documents.length > 1;
  const rowsOf = (document: UnitDocument) => {
    const taken = document.versions.map(() => false);
    const places = languages.map((language) => {
      const at = document.versions.findIndex(
        (version, place) => !taken[place] && version.language === language,
      );
      if (at >= 0) taken[at] = true;
      return at;
    });
    remarks.count('left_versions', taken.filter((is) => !is).length);
    remarks.count('left_documentNotes', document.notes.length);
    return mapInSteps(
      document.units.filter(({ sides }) => places.some((at) => (sides[at] ?? []).length > 0)),
      (unit) => rowOf(unit, places, isSeveral ? document.name : null, remarks),
    );
  };
  const rows = yield* eachInSteps(documents, ({ units }) => units.length, rowsOf);
  return {
    text: `${withoutEmptyEnds(rows.flat(), languages.length)
      .map((row) => row.join('\t'))
      .join('\n')}\n`,
    remarks: remarks.list,
  };
}

function rowOf(
  unit: Unit,
  places: readonly number[],
  document: string | null,
  remarks: Remarks,
): readonly string[] {
  const sides = places.map((at) => unit.sides[at] ?? []);
  countLost(unit, sides, remarks);
  return [
    ...sides.map((side) => cell(side.map(({ text }) => text).join(BREAK))),
    stateCell(unit),
    unit.notes.map(cell).join(' | '),
    ...(document === null ? [] : [cell(document)]),
  ];
}

function countLost(unit: Unit, sides: readonly (readonly Piece[])[], remarks: Remarks): void {
  const pieces = sides.flat();
  const count = (key: Parameters<Remarks['count']>[0], is: (piece: Piece) => boolean) =>
    remarks.count(key, pieces.filter(is).length);
  count('left_speakers', ({ speaker }) => speaker !== null);
  count('left_times', ({ time }) => time !== undefined);
  count('left_paragraphs', ({ joint }) => joint !== null);
  count('left_lineBreaks', ({ text }) => /[\n\t]/.test(text));
  if (unit.section !== '') remarks.count('left_sections');
}

const cell = (text: string): string => text.replace(/\s*[\t\n\r]\s*/g, ' ').trim();

/** Columns behind the texts that are empty to the end are left out. */
function withoutEmptyEnds(
  rows: readonly (readonly string[])[],
  texts: number,
): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => {
    const last = row.findLastIndex((each, at) => at < texts || each !== '');
    return Math.max(most, last + 1);
  }, texts);
  return rows.map((row) => row.slice(0, width));
}
