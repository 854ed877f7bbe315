import type { CsvSeparator } from '../../shared/exchange/csv/separator.ts';

/** What each separator is called, in the namespace `exporting`. */
export const SEPARATOR_NAMES = {
  ';': 'dialog_separator_semicolon',
  ',': 'dialog_separator_comma',
  '\t': 'dialog_separator_tab',
} as const satisfies Record<CsvSeparator, string>;
export const SEPARATORS: readonly CsvSeparator[] = [';', ',', '\t'];
