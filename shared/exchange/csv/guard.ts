/** What spreadsheets take for the start of a formula, in full width, small and as a minus sign too (OWASP, CSV injection). */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫\u2212]';
/** What may stand before it unseen or unheeded: marks, and characters that show nothing. */
const LEAD = '"\'“”‘’«\\p{DI}\\p{Cf}\\u0080-\\u009f';
const FORMULA = new RegExp(`^[\\s${LEAD}]*${SIGN}|^[\\t\\r]`, 'u');
/**
 * A spreadsheet set to another separator than the file's cuts a cell at its own one and at line breaks, quoted or
 * not, so that a formula within becomes one at the start. After a separator and a space only `=` is one: “, -dijo”
 * is Spanish.
 */
const WITHIN = new RegExp(
  `(\\n(?=(?:[^\\S\\t\\n]|[${LEAD}])*${SIGN})|[;,\\t](?=[${LEAD}]*${SIGN})|[;,\\t](?=(?:[^\\S\\t\\n]|[${LEAD}])*[=＝﹦]))`,
  'gu',
);
/** `-5`, `+3`, `-5.2`, `-5,2`: what is a number stays one. */
const NUMBER = /^[+\-\u2212]?\d+(?:[.,]\d+)?$/;

/** A text cell that no spreadsheet runs: an apostrophe goes before what would be read as a formula. */
export function guardFormula(text: string): string {
  const within = text.replace(WITHIN, "$1'");
  return FORMULA.test(text) && !NUMBER.test(text.trim()) ? `'${within}` : within;
}

/** The same with the apostrophe there, so that nothing else loses one. */
const GUARDED_WITHIN = new RegExp(
  `(?:(\\n)'(?=(?:[^\\S\\t\\n]|[${LEAD}])*${SIGN})|([;,\\t])'(?=[${LEAD}]*${SIGN})|([;,\\t])'(?=(?:[^\\S\\t\\n]|[${LEAD}])*[=＝﹦]))`,
  'gu',
);

/** A cell as it was before `guardFormula`. */
export function withoutGuard(cell: string): string {
  const start = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return start.replace(GUARDED_WITHIN, '$1$2$3');
}
