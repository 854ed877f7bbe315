/** What spreadsheets take for the start of a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA = /^[\s"'“”‘’«]*[=+\-@＝＋－＠]|^[\t\r]/u;
/** `-5`, `+3`, `-5.2`, `-5,2`: what is a number stays one. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A text cell that no spreadsheet runs: an apostrophe goes before what would be read as a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text.trim()) ? `'${text}` : text;
}
