import { guessLanguage } from '../../language/guess.ts';
import type { LanguageTag } from '../../model/records.ts';
import { canonicalTag, hasName, UNDETERMINED } from '../units/language-tag.ts';
import { readState } from './state.ts';

/** Which column is what. */
export interface Columns {
  /** Of the texts, from the left. */
  readonly languages: readonly LanguageTag[];
  /** Whether the languages were read off the words, no heading naming them. */
  readonly areGuessed: boolean;
  readonly state: number | null;
  readonly note: number | null;
  readonly document: number | null;
  /** Columns beyond these. */
  readonly extra: number;
  /** The first row names the columns. */
  readonly hasHeading: boolean;
}

/** Enough to tell a language by. */
const TELLING_LENGTH = 50_000;
/** A further column is a text in a third language when most of its cells are filled, and most differ. */
const MOST = 0.6;

type Rows = readonly (readonly string[])[];

/** Reads off the rows what their columns hold. `named`: languages that the person gave, from the left. */
export function columnsOf(rows: Rows, named: readonly LanguageTag[] = []): Columns {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heading = named.length > 0 ? null : headingOf(rows[0] ?? []);
  const body = heading === null ? rows : rows.slice(1);
  const cells = (column: number) => body.map((row) => row[column]?.trim() ?? '');
  const state = findState(cells, width, heading?.length ?? Math.max(2, named.length));
  const texts = heading?.length ?? (named.length || textColumns(cells, state ?? width));
  const languages =
    heading ?? (named.length > 0 ? named : guessed(Array.from({ length: texts }, (_, at) => cells(at))));
  const next = (state ?? texts - 1) + 1;
  const hasNote = next < width;
  const hasDocument = state !== null && next + 1 < width;
  return {
    languages,
    areGuessed: heading === null && named.length === 0,
    state,
    note: hasNote ? next : null,
    document: hasDocument ? next + 1 : null,
    extra: Math.max(0, width - next - (hasDocument ? 2 : 1)),
    hasHeading: heading !== null,
  };
}

/** The languages that a first row names, such as `es TAB en`; null where it is a pair like the others. */
function headingOf(row: readonly string[]): readonly LanguageTag[] | null {
  const tags: LanguageTag[] = [];
  for (const cell of row) {
    const tag = cell.length <= 12 ? canonicalTag(cell) : null;
    if (tag === null || tags.includes(tag)) break;
    // After two languages that have a name, one without (mam) is believed.
    if (tags.length < 2 ? !hasName(tag) : cell.length > 3) break;
    tags.push(tag);
  }
  const names = tags.some((tag) => /^(?:es|en)\b/.test(tag));
  return tags.length >= 2 && names ? tags : null;
}

type Cells = (column: number) => readonly string[];

function findState(cells: Cells, width: number, from: number): number | null {
  for (let column = from; column < width; column++) {
    const filled = cells(column).filter((cell) => cell !== '');
    if (filled.length > 0 && filled.every((cell) => readState(cell) !== null)) return column;
  }
  return null;
}

function textColumns(cells: Cells, before: number): number {
  let count = Math.min(2, before);
  for (; count < before; count++) {
    const column = cells(count);
    const filled = column.filter((cell) => cell !== '');
    const isFull = filled.length >= MOST * column.length;
    if (!isFull || new Set(filled).size < MOST * filled.length) break;
  }
  return count;
}

/** Two columns of which one is told: the other is the other of Spanish and English. None told: Spanish first. */
function guessed(columns: readonly (readonly string[])[]): readonly LanguageTag[] {
  const told = columns.map((cells) => {
    const text = sample(cells);
    return guessLanguage(text, text.length).language;
  });
  const [first = null, second = null] = told;
  if (columns.length !== 2)
    return told.map((language, at) =>
      language !== null && told.indexOf(language) === at ? language : UNDETERMINED,
    );
  if (first !== null && first !== second) return [first, second ?? (first === 'es' ? 'en' : 'es')];
  if (second !== null && first === null) return [second === 'es' ? 'en' : 'es', second];
  return ['es', 'en'];
}

function sample(cells: readonly string[]): string {
  let text = '';
  for (const cell of cells) {
    if (text.length > TELLING_LENGTH) break;
    text += `${cell}\n`;
  }
  return text;
}
