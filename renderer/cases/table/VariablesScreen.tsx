import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { planNewVariable } from '../../../shared/cases/changes.ts';
import { columnsOf, isFixed } from '../../../shared/cases/columns.ts';
import { columnTitle } from '../../../shared/cases/export-table.ts';
import { readTableFile } from '../../../shared/cases/table-file.ts';
import {
  countValues,
  planEditVariable,
  planMoveVariable,
  planRemoveVariable,
} from '../../../shared/cases/variables.ts';
import { isEmpty } from '../../../shared/model/change.ts';
import type { VariableId } from '../../../shared/model/ids.ts';
import type { Variable } from '../../../shared/model/records.ts';
import { CommandKeys } from '../../app/command-keys.tsx';
import { type CommandAct, useCommands } from '../../app/commands.ts';
import { problemOf, reportProblem, useServices } from '../../app/services.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { useRevision, useWorkspace } from '../../app/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { nameIn } from '../../ui/small.tsx';
import { CaseGrid, type CaseGridHandle } from './case-grid.tsx';
import type { ColumnAction } from './column-head.tsx';
import { type ShownColumn, widthOf } from './column-layout.ts';
import { standing, type TableCursor } from './cursor.ts';
import { ExportTableDialog } from './export-table-dialog.tsx';
import { FaultBar } from './fault-bar.tsx';
import { faultsOf } from './faults.ts';
import { type FoundTable, ImportTable } from './import-table.tsx';
import { styleOf, useTableEdits } from './use-table-edits.ts';
import { VariableDialog } from './variable-dialog.tsx';
import './variables.css';

type Open =
  | { readonly kind: 'new' | 'export' }
  | { readonly kind: 'edit'; readonly variable: Variable }
  | null;

/** Milliseconds. */
const FOCUS_SETTLES = 60;

/** The table of cases and variables. */
export function VariablesScreen() {
  const { t } = useTranslation('cases');
  const services = useServices();
  const { effects } = services;
  const { store, commit, backToReading } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const language = useUiLanguage();
  const undoable = useUndoable();
  const edits = useTableEdits();
  const faults = faultsOf(store);
  const faultMap = useSyncExternalStore(faults.subscribe, faults.all);
  const grid = useRef<CaseGridHandle>(null);
  const [cursor, setCursor] = useState<TableCursor>(() => standing({ row: 0, column: 0 }));
  const [open, setOpen] = useState<Open>(null);
  const [found, setFound] = useState<FoundTable | null>(null);
  const cases = index.all('case');
  const variables = index.all('variable');
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles and types come with the variables
  const columns = useMemo(
    () =>
      columnsOf(index, language).map((column): ShownColumn => {
        const variable = isFixed(column) ? undefined : index.get('variable', column);
        return {
          column,
          variable,
          title: columnTitle(index, column, language),
          width: widthOf(column, variable),
        };
      }),
    [index, variables, language],
  );
  const context = useMemo(
    () => ({ index, effects, language, style: styleOf(language) }),
    [index, effects, language],
  );
  // An undo may have taken rows or columns away.
  const kept = useMemo(() => {
    const clamp = ({ row, column }: TableCursor['at']) => ({
      row: Math.min(row, cases.length),
      column: Math.min(column, columns.length - 1),
    });
    return { at: clamp(cursor.at), from: clamp(cursor.from) };
  }, [cursor, cases.length, columns.length]);

  const wantedColumn = useRef<VariableId | null>(null);
  // A new column is gone to once it is there and the dialog has given the focus back.
  useEffect(() => {
    const column = columns.findIndex((shown) => shown.column === wantedColumn.current);
    if (column < 0) return;
    wantedColumn.current = null;
    const timer = setTimeout(() => grid.current?.goTo({ row: 0, column }), FOCUS_SETTLES);
    return () => clearTimeout(timer);
  }, [columns]);

  const onColumn = useCallback(
    ({ variable }: ShownColumn, action: ColumnAction) => {
      if (!variable) return;
      const params = { variable: nameIn(variable.name, language) };
      if (action === 'edit') setOpen({ kind: 'edit', variable });
      else if (action === 'remove') {
        const said = t('variable_removed', { count: countValues(index, variable), ...params });
        undoable({ key: 'variableRemoved', params }, planRemoveVariable(index, variable), said);
      } else {
        const changes = planMoveVariable(index, variable, action === 'left' ? -1 : 1);
        if (!isEmpty(changes)) commit({ key: 'variableMoved', params }, changes);
      }
    },
    [index, language, undoable, commit, t],
  );
  const bringIn = useCallback(() => {
    const choose = async () => {
      const outcome = await services.shell.chooseFiles({ kind: 'csv', multiple: false });
      if (!outcome.ok) throw problemOf(outcome.problem);
      const [file] = outcome.value;
      if (file) setFound({ file: file.name, table: readTableFile(file.name, file.bytes) });
    };
    choose().catch((error: unknown) => reportProblem(services, error));
  }, [services]);
  const removeCases = useCallback(() => edits.removeCases(grid.current?.range().cases ?? []), [edits]);
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'variables.new', run: () => setOpen({ kind: 'new' }) },
      {
        id: 'variables.newCase',
        run: () => grid.current?.goTo({ row: index.all('case').length, column: 0 }),
      },
      { id: 'variables.fill', run: () => grid.current?.fill() },
      { id: 'variables.removeCases', run: removeCases },
      { id: 'variables.import', run: bringIn },
      { id: 'variables.export', run: () => setOpen({ kind: 'export' }) },
    ],
    [index, removeCases, bringIn],
  );
  useCommands(commands);
  const isCase = cases[kept.at.row] !== undefined;
  const closed = () => setOpen(null);
  return (
    <section className="variables" aria-label={t('table')} data-revision={revision}>
      <header className="variables__header">
        <h1 className="variables__title">{t('table')}</h1>
        <div className="variables__tools">
          <Button onPress={() => setOpen({ kind: 'new' })}>{t('variable_new')}</Button>
          <Button isDisabled={!isCase} onPress={removeCases}>
            {t('table_removeCases')}
          </Button>
          <Button onPress={bringIn}>{t('import_open')}</Button>
          <Button
            isDisabled={cases.length + variables.length === 0}
            onPress={() => setOpen({ kind: 'export' })}
          >
            {t('export_open')}
          </Button>
        </div>
        <Button look="quiet" onPress={backToReading}>
          {t('table_back')} <CommandKeys id="reading" />
        </Button>
      </header>
      <CaseGrid
        cases={cases}
        columns={columns}
        edits={edits}
        faults={faults}
        cursor={kept}
        onCursor={setCursor}
        onColumn={onColumn}
        handle={grid}
      />
      <FaultBar
        cases={cases}
        columns={columns}
        faults={faultMap}
        at={kept.at}
        onGo={(place) => grid.current?.goTo(place)}
        onLetAllGo={() => faults.letAllGo()}
      />
      {open?.kind === 'new' ? (
        <VariableDialog
          context={context}
          variable={null}
          onClose={closed}
          onDone={(draft) => {
            closed();
            const { changes, variableId } = planNewVariable(variables, draft, effects);
            const [made] = changes.added;
            const added = made?.kind === 'variable' ? [{ ...made, options: draft.options }] : changes.added;
            commit(
              { key: 'variableAdded', params: { variable: nameIn(draft.name, language) } },
              { ...changes, added },
            );
            wantedColumn.current = variableId;
          }}
        />
      ) : null}
      {open?.kind === 'edit' ? (
        <VariableDialog
          context={context}
          variable={open.variable}
          onClose={closed}
          onDone={(draft) => {
            closed();
            const { changes } = planEditVariable(context, open.variable, draft);
            const params = { variable: nameIn(draft.name, language) };
            if (!isEmpty(changes)) commit({ key: 'variableEdited', params }, changes);
          }}
        />
      ) : null}
      {open?.kind === 'export' ? <ExportTableDialog onClose={closed} /> : null}
      {found ? <ImportTable found={found} onClose={() => setFound(null)} /> : null}
    </section>
  );
}
