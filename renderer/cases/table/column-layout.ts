import type { TableColumn } from '../../../shared/cases/columns.ts';
import type { Variable, VariableType } from '../../../shared/model/records.ts';

export interface ShownColumn {
  readonly column: TableColumn;
  /** None for names and role. */
  readonly variable: Variable | undefined;
  readonly title: string;
  /** Pixels. */
  readonly width: number;
}

/** Pixels at which the words of a type can be read in most cells. */
const WIDTHS: Readonly<Record<VariableType, number>> = {
  text: 220,
  number: 110,
  boolean: 110,
  date: 130,
  choice: 170,
  choices: 220,
};
const NAME_WIDTH = 190;
const ROLE_WIDTH = 150;

export function widthOf(column: TableColumn, variable: Variable | undefined): number {
  if (variable) return WIDTHS[variable.type];
  return column === 'role' ? ROLE_WIDTH : NAME_WIDTH;
}
