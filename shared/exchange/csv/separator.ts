export const CSV_SEPARATORS = [',', ';', '\t'] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/**
 * The separator that a spreadsheet set to this locale (BCP 47) expects: where numbers have a decimal comma
 * (Spain, Colombia, Argentina) `;`, where they have a point (Mexico, Central America, the US) `,`.
 */
export function separatorFor(locale: string): CsvSeparator {
  return decimalOf(locale) === ',' ? ';' : ',';
}

function decimalOf(locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    // A tag that Intl refuses, such as a POSIX `C`.
    return '.';
  }
}
