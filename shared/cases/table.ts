import type { CaseId, VariableId } from '../model/ids.ts';
import type { VariableValue } from '../model/records.ts';
import { isFixed, nameColumn, type TableColumn } from './columns.ts';
import { type TableContext, TableDraft, type TablePlan, type UnfitCell } from './table-draft.ts';

/** What a person does in the table of cases, as changes. Nothing here writes. */

/** A rectangle of the table as it is shown, upper left and lower right, both within. */
export interface TableRange {
  readonly cases: readonly CaseId[];
  readonly columns: readonly TableColumn[];
}

export interface PastedCells extends TableRange {
  /** Where the upper left cell goes. */
  readonly at: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly string[])[];
}

/**
 * Pastes a rectangle into the table. Rows below the last one become new cases where their name is pasted too;
 * words that a choice does not know become options; what stands right of the last column is unfit.
 */
export function pasteCells(context: TableContext, { cases, columns, at, cells }: PastedCells): TablePlan {
  const draft = new TableDraft(context);
  const unfit: UnfitCell[] = [];
  const mainName = columns.indexOf(nameColumn(context.language)) - at.column;
  cells.forEach((line, row) => {
    const name = mainName >= 0 ? (line[mainName]?.normalize('NFC').trim() ?? '') : '';
    const known = cases[at.row + row];
    const caseId = known ?? (name === '' ? undefined : draft.addCase(name));
    line.forEach((typed, column) => {
      const target = columns[at.column + column];
      if (!target) {
        if (typed.trim() !== '') unfit.push({ row, column, why: 'outside' });
        return;
      }
      if (!caseId) {
        if (typed.trim() !== '') unfit.push({ row, column, why: 'name' });
        return;
      }
      const why = draft.write(caseId, target, typed);
      if (why) unfit.push({ row, column, why });
    });
  });
  return draft.plan(unfit);
}

/** Takes the values of a rectangle away. A name of its own in the other language goes too; names and roles stay. */
export function clearCells(context: TableContext, { cases, columns }: TableRange): TablePlan {
  const draft = new TableDraft(context);
  const unfit: UnfitCell[] = [];
  const main = nameColumn(context.language);
  cases.forEach((id, row) => {
    columns.forEach((target, column) => {
      if (!isFixed(target)) draft.setValue(id, target, null);
      else if (target === main || target === 'role')
        unfit.push({ row, column, why: target === main ? 'name' : 'role' });
      else draft.write(id, target, '');
    });
  });
  return draft.plan(unfit);
}

/** Gives the values of the first row of a rectangle to the rows below it; names stay, each case has its own. */
export function fillDown(context: TableContext, { cases, columns }: TableRange): TablePlan {
  const draft = new TableDraft(context);
  const [first, ...others] = cases;
  const source = first && draft.case(first);
  if (!source) return draft.plan([]);
  for (const id of others) {
    for (const column of columns) {
      if (column === 'role') draft.write(id, column, source.role);
      else if (!isFixed(column)) draft.setValue(id, column, source.values[column] ?? null);
    }
  }
  return draft.plan([]);
}

/** Writes a value that needs no reading, such as a choice from a list; null takes it away. */
export function setCell(
  context: TableContext,
  caseId: CaseId,
  column: VariableId,
  value: VariableValue | null,
): TablePlan {
  const draft = new TableDraft(context);
  draft.setValue(caseId, column, value);
  return draft.plan([]);
}
