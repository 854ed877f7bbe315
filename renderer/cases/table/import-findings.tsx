import { useTranslation } from 'react-i18next';
import type { ImportOptions, ImportPlan } from '../../../shared/cases/import-table.ts';
import type { ReadTable } from '../../../shared/exchange/csv/table.ts';

/** Lines of a list; the others are counted. */
const MOST = 200;

/** Where the table and the project differ, and the cells that are no value of their column, by row and column. */
export function ImportFindings(props: {
  readonly table: ReadTable;
  readonly plan: ImportPlan;
  readonly prefer: ImportOptions['prefer'];
}) {
  const { table, plan, prefer } = props;
  const { t } = useTranslation('cases');
  const where = (row: number, column: number) => ({
    row: table.rows[row] ?? row + 1,
    column: table.cells[0]?.[column]?.trim() || t('target_untitled', { column: column + 1 }),
  });
  const word = (row: number, column: number) => table.cells[row]?.[column] ?? '';
  const { conflicts, unfit } = plan;
  return (
    <>
      {conflicts.length > 0 ? (
        <section className="import-table__list">
          <h3>
            {t(prefer === 'table' ? 'import_conflicts' : 'import_conflictsKept', { count: conflicts.length })}
          </h3>
          <ul>
            {conflicts.slice(0, MOST).map(({ row, column, was }) => (
              <li key={`${row} ${column}`}>
                {t('import_conflict', { ...where(row, column), was, now: word(row, column) })}
              </li>
            ))}
          </ul>
          {conflicts.length > MOST ? <p>{t('import_more', { count: conflicts.length - MOST })}</p> : null}
        </section>
      ) : null}
      {unfit.length > 0 ? (
        <section className="import-table__list">
          <h3 className="variables__fault">{t('import_unfit', { count: unfit.length })}</h3>
          <ul>
            {unfit.slice(0, MOST).map(({ row, column, why }) => (
              <li key={`${row} ${column}`}>
                {t('import_badCell', { ...where(row, column), text: word(row, column) })} {t(`unfit_${why}`)}
              </li>
            ))}
          </ul>
          {unfit.length > MOST ? <p>{t('import_more', { count: unfit.length - MOST })}</p> : null}
        </section>
      ) : null}
    </>
  );
}
