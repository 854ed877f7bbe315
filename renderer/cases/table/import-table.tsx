import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CellStyle } from '../../../shared/cases/cell.ts';
import { guessColumns, guessStyle, type ImportTarget } from '../../../shared/cases/import-columns.ts';
import { type ImportOptions, planImport } from '../../../shared/cases/import-table.ts';
import type { ReadTable } from '../../../shared/exchange/csv/table.ts';
import { isEmpty } from '../../../shared/model/change.ts';
import { useServices } from '../../app/services.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/fields.tsx';
import { useUiLanguage } from '../../ui/language.ts';
import { faultsOf } from './faults.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportFindings } from './import-findings.tsx';

export interface FoundTable {
  readonly file: string;
  readonly table: ReadTable;
}

/** What a CSV would bring, before it does: which column is what, what is new, what differs, what does not fit. */
export function ImportTable({
  found,
  onClose,
}: {
  readonly found: FoundTable;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['cases', 'common']);
  const { effects, toasts } = useServices();
  const { store, commit } = useWorkspace();
  const language = useUiLanguage();
  const { cells, separator } = found.table;
  const [style, setStyle] = useState<CellStyle>(() => guessStyle(cells, separator, language));
  const [targets, setTargets] = useState<readonly ImportTarget[]>(() =>
    guessColumns(store.index, cells, style),
  );
  const [prefer, setPrefer] = useState<ImportOptions['prefer']>('table');
  const plan = useMemo(
    () => planImport({ index: store.index, effects, language, style }, cells, { targets, prefer }),
    [store, effects, language, style, cells, targets, prefer],
  );
  const isNamed = targets.some(({ kind }) => kind === 'name' || kind === 'name_es' || kind === 'name_en');
  const nothing = isEmpty(plan.changes);
  const bring = () => {
    if (!nothing) commit({ key: 'tableImported', params: { count: cells.length - 1 } }, plan.changes);
    // What did not fit waits in its cell, where there is one.
    faultsOf(store).put(
      plan.unfit.flatMap(({ row, column, why }) => {
        const caseId = plan.cases[row];
        const target = plan.columns[column];
        const typed = cells[row]?.[column] ?? '';
        return caseId && target ? [{ caseId, column: target, typed, why }] : [];
      }),
    );
    toasts.show(nothing ? t('import_nothing') : t('import_done', { count: cells.length - 1 }));
    onClose();
  };
  return (
    <Dialog
      title={t('import_title', { file: found.file })}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" isDisabled={!isNamed} onPress={bring}>
            {t('import_bring')}
          </Button>
        </>
      }
    >
      <p role="status">
        {isNamed
          ? [
              t('import_matched', { count: plan.matched }),
              t('table_newCases', { count: plan.counts.cases }),
              ...(plan.counts.variables > 0
                ? [t('import_newVariables', { count: plan.counts.variables })]
                : []),
              ...(plan.counts.options > 0 ? [t('table_newOptions', { count: plan.counts.options })] : []),
            ].join(' ')
          : t('import_noNames')}
      </p>
      <ImportColumns
        cells={cells}
        targets={targets}
        onChange={(at, target) => setTargets(targets.map((each, place) => (place === at ? target : each)))}
      />
      <div className="import-table__ways">
        <Select<CellStyle['decimal']>
          label={t('import_decimal')}
          value={style.decimal}
          onChange={(decimal) => setStyle({ ...style, decimal })}
          choices={[
            { value: ',', label: t('import_decimal_comma') },
            { value: '.', label: t('import_decimal_point') },
          ]}
        />
        <Select<'day' | 'month'>
          label={t('import_days')}
          value={style.dayFirst ? 'day' : 'month'}
          onChange={(first) => setStyle({ ...style, dayFirst: first === 'day' })}
          choices={[
            { value: 'day', label: t('import_days_day') },
            { value: 'month', label: t('import_days_month') },
          ]}
        />
        <Select<ImportOptions['prefer']>
          label={t('import_prefer')}
          value={prefer}
          onChange={setPrefer}
          choices={[
            { value: 'table', label: t('import_prefer_table') },
            { value: 'project', label: t('import_prefer_project') },
          ]}
        />
      </div>
      <ImportFindings table={found.table} plan={plan} prefer={prefer} />
    </Dialog>
  );
}
