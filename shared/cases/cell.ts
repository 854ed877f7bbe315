import type { Variable, VariableOption, VariableType, VariableValue } from '../model/records.ts';
import { fold } from '../query/fold.ts';

/** How numbers and days are written where a table comes from. */
export interface CellStyle {
  readonly decimal: '.' | ',';
  /** Whether 3/4/2020 is the third of April. */
  readonly dayFirst: boolean;
}

/** What a cell says: a value (null: nothing), words of options that are not there yet, or what is no such value. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: VariableValue | null }
  | { readonly kind: 'options'; readonly words: readonly string[] }
  | { readonly kind: 'unfit' };

const UNFIT: CellReading = { kind: 'unfit' };
const value = (found: VariableValue | null): CellReading => ({ kind: 'value', value: found });

const YES = new Set(['si', 's', 'yes', 'y', 'true', 'verdadero', '1', 'x']);
const NO = new Set(['no', 'n', 'false', 'falso', '0']);

function readNumber(text: string, { decimal }: CellStyle): number | null {
  const group = decimal === '.' ? ',' : '.';
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:[${group}\\s]\\d{3})+(?:[${decimal}]\\d+)?$`);
  const plain = grouped.test(text) ? text.replace(new RegExp(`[${group}\\s]`, 'g'), '') : text;
  // A point that groups nothing is a decimal point, also where a comma is the rule: "3.5".
  const normal = plain.replace(decimal, '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(normal) ? Number(normal) : null;
}

/** A day as ISO 8601, or null where the calendar has none. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}

function readDay(text: string, { dayFirst }: CellStyle): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!local) return null;
  const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  return dayFirst ? isoDay(year, second, first) : isoDay(year, first, second);
}

function readBoolean(text: string): boolean | null {
  const word = fold(text);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** The option that goes by a word in either language, or by its id; case and accents do not count. */
export function optionFor(options: readonly VariableOption[], word: string): VariableOption | undefined {
  const wanted = fold(word.trim());
  return (
    options.find(({ id }) => id === word) ??
    options.find(({ name }) => fold(name.es) === wanted || fold(name.en) === wanted)
  );
}

/** A word in quotation marks (two of them stand for one), or what stands up to the next sign. */
const WORD = /[^\S\n]*"((?:[^"]|"")*)"(?=[^\S\n]*(?:[/;|\n]|$))|[^/;|\n]+/g;

function wordsIn(text: string): readonly string[] {
  const words = [...text.matchAll(WORD)].map(([all, inside]) =>
    (inside?.replaceAll('""', '"') ?? all).trim(),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

function readChoices(options: readonly VariableOption[], text: string): CellReading {
  const whole = optionFor(options, text);
  if (whole) return value([whole.id]);
  const words = wordsIn(text);
  const found = words.map((word) => optionFor(options, word));
  const missing = words.filter((_, at) => !found[at]);
  if (missing.length > 0) return { kind: 'options', words: missing };
  return value([...new Set(found.flatMap((option) => option?.id ?? []))]);
}

/** A typed or pasted cell as a value of the variable. Blank is "not known", whatever the type. */
export function readCell(variable: Variable, typed: string, style: CellStyle): CellReading {
  const text = typed.normalize('NFC').trim();
  if (text === '') return value(null);
  switch (variable.type) {
    case 'text':
      return value(text);
    case 'number': {
      const number = readNumber(text, style);
      return number === null ? UNFIT : value(number);
    }
    case 'boolean': {
      const boolean = readBoolean(text);
      return boolean === null ? UNFIT : value(boolean);
    }
    case 'date': {
      const day = readDay(text, style);
      return day === null ? UNFIT : value(day);
    }
    case 'choice': {
      const option = optionFor(variable.options, text);
      return option ? value(option.id) : { kind: 'options', words: [text] };
    }
    case 'choices':
      return readChoices(variable.options, text);
  }
}

/** Above this many different words a column is text rather than a choice. */
const MOST_OPTIONS = 12;

/** The type that fits all cells of a new column: the narrowest; words that come again are a choice. */
export function guessType(cells: readonly string[], style: CellStyle): VariableType {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const all = (test: (cell: string) => boolean) => filled.length > 0 && filled.every(test);
  if (all((cell) => readNumber(cell, style) !== null)) return 'number';
  if (all((cell) => readDay(cell, style) !== null)) return 'date';
  if (all((cell) => readBoolean(cell) !== null)) return 'boolean';
  const different = new Set(filled.map(fold)).size;
  return different > 0 && different <= MOST_OPTIONS && different * 2 <= filled.length ? 'choice' : 'text';
}
