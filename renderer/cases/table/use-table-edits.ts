import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellStyle } from '../../../shared/cases/cell.ts';
import { planRemoveCases } from '../../../shared/cases/changes.ts';
import type { TableColumn } from '../../../shared/cases/columns.ts';
import { clearCells, fillDown, pasteCells, setCell, type TableRange } from '../../../shared/cases/table.ts';
import type { TableContext, TablePlan, Unfit } from '../../../shared/cases/table-draft.ts';
import type { ChangeLabel } from '../../../shared/model/change.ts';
import { isEmpty } from '../../../shared/model/change.ts';
import type { CaseId, VariableId } from '../../../shared/model/ids.ts';
import type { UiLanguage, VariableValue } from '../../../shared/model/records.ts';
import { useServices } from '../../app/services.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { useWorkspace } from '../../app/workspace.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { useUiLanguage } from '../../ui/language.ts';
import { type Fault, type FaultStore, faultsOf } from './faults.ts';

/** How the window's language writes numbers and days. */
export function styleOf(language: UiLanguage): CellStyle {
  return language === 'es' ? { decimal: ',', dayFirst: true } : { decimal: '.', dayFirst: false };
}

export interface TableEdits {
  /** Why what was typed is no value; null where it is written. `caseId` null: the blank row, where a name adds a case. */
  readonly write: (caseId: CaseId | null, column: TableColumn, typed: string) => Unfit | null;
  readonly set: (caseId: CaseId, column: VariableId, value: VariableValue | null) => void;
  /** Pastes at a place among the shown rows and columns. */
  readonly paste: (
    shown: TableRange,
    at: { readonly row: number; readonly column: number },
    cells: readonly (readonly string[])[],
  ) => void;
  readonly clear: (range: TableRange) => void;
  readonly fill: (range: TableRange) => void;
  readonly removeCases: (ids: readonly CaseId[]) => void;
}

/** What waits of a paste goes with it when the step just done is undone, as far as nobody has mended it. */
function letGoWhenUndone(store: ProjectStore, faults: FaultStore, marked: readonly Fault[]): void {
  const step = store.stacks.done.at(-1);
  if (marked.length === 0) return;
  const stop = store.watch((_, kind) => {
    if (kind !== 'undo' || store.stacks.undone.at(-1) !== step) return;
    stop();
    faults.letGo(marked.filter((fault) => faults.at(fault.caseId, fault.column) === fault));
  });
}

/** What is done in the table, each a step to undo; what does not fit waits among the faults. */
export function useTableEdits(): TableEdits {
  const { t } = useTranslation('cases');
  const { effects, toasts } = useServices();
  const { store, commit } = useWorkspace();
  const language = useUiLanguage();
  const undoable = useUndoable();
  return useMemo(() => {
    const { index } = store;
    const faults = faultsOf(store);
    const context: TableContext = { index, effects, language, style: styleOf(language) };
    const take = (label: ChangeLabel, plan: TablePlan) => {
      if (!isEmpty(plan.changes)) commit(label, plan.changes);
    };
    const inRange = ({ cases, columns }: TableRange) =>
      cases.flatMap((caseId) => columns.map((column) => ({ caseId, column })));
    return {
      write: (caseId, column, typed) => {
        if (caseId === null && typed.trim() === '') return null;
        const cases = caseId === null ? [] : [caseId];
        const plan = pasteCells(context, {
          cases,
          columns: [column],
          at: { row: 0, column: 0 },
          cells: [[typed]],
        });
        const why = plan.unfit[0]?.why ?? null;
        if (why) return why;
        if (caseId) faults.letGo([{ caseId, column }]);
        take({ key: caseId ? 'tableCell' : 'caseAdded', params: {} }, plan);
        return null;
      },
      set: (caseId, column, value) => {
        faults.letGo([{ caseId, column }]);
        take({ key: 'tableCell', params: {} }, setCell(context, caseId, column, value));
      },
      paste: (shown, at, cells) => {
        const plan = pasteCells(context, { ...shown, at, cells });
        const count = cells.reduce((sum, line) => sum + line.length, 0);
        const fit = count - plan.unfit.length;
        take({ key: 'tablePasted', params: { count: fit } }, plan);
        const rows = index.all('case');
        const marked: Fault[] = [];
        const written: Pick<Fault, 'caseId' | 'column'>[] = [];
        const wrong = new Map(plan.unfit.map((cell) => [`${cell.row} ${cell.column}`, cell.why]));
        cells.forEach((line, row) => {
          line.forEach((typed, place) => {
            // New rows stand at the end, as they were pasted.
            const caseId = shown.cases[at.row + row] ?? rows[at.row + row]?.id;
            const column = shown.columns[at.column + place];
            if (!caseId || !column) return;
            const why = wrong.get(`${row} ${place}`);
            if (why) marked.push({ caseId, column, typed, why });
            else written.push({ caseId, column });
          });
        });
        faults.letGo(written);
        faults.put(marked);
        if (!isEmpty(plan.changes)) letGoWhenUndone(store, faults, marked);
        const outside = plan.unfit.length - marked.length;
        const { cases, options } = plan.counts;
        const said = [
          t('table_pasted', { count: fit }),
          ...(cases > 0 ? [t('table_newCases', { count: cases })] : []),
          ...(options > 0 ? [t('table_newOptions', { count: options })] : []),
          ...(marked.length > 0 ? [t('table_faults', { count: marked.length })] : []),
          ...(outside > 0 ? [t('table_outside', { count: outside })] : []),
        ];
        toasts.show(said.join(' '));
      },
      clear: (range) => {
        faults.letGo(inRange(range));
        const plan = clearCells(context, range);
        take({ key: 'tableCleared', params: {} }, plan);
        if (isEmpty(plan.changes) && plan.unfit.some(({ why }) => why === 'name'))
          toasts.show(t('unfit_name'));
      },
      fill: (range) => {
        faults.letGo(inRange({ ...range, cases: range.cases.slice(1) }));
        take({ key: 'tableFilled', params: {} }, fillDown(context, range));
      },
      removeCases: (ids) => {
        const owners = ids.flatMap((id) => index.get('case', id) ?? []);
        const label = { key: 'casesRemoved', params: { count: owners.length } };
        undoable(label, planRemoveCases(index, owners), t('table_removed', { count: owners.length }));
      },
    };
  }, [store, effects, toasts, language, commit, undoable, t]);
}
