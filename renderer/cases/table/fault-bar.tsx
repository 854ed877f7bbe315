import { useTranslation } from 'react-i18next';
import type { Case } from '../../../shared/model/records.ts';
import { Button } from '../../ui/button.tsx';
import type { ShownColumn } from './column-layout.ts';
import type { Place } from './cursor.ts';
import type { Fault } from './faults.ts';

export interface FaultBarProps {
  readonly cases: readonly Case[];
  readonly columns: readonly ShownColumn[];
  readonly faults: ReadonlyMap<string, Fault>;
  readonly at: Place;
  readonly onGo: (place: Place) => void;
  readonly onLetAllGo: () => void;
}

/** What waits to be mended, and what is wrong with the cell in hand; else which keys there are. */
export function FaultBar({ cases, columns, faults, at, onGo, onLetAllGo }: FaultBarProps) {
  const { t } = useTranslation('cases');
  const places = [...faults.values()].flatMap(({ caseId, column }) => {
    const row = cases.findIndex(({ id }) => id === caseId);
    const place = columns.findIndex((each) => each.column === column);
    return row < 0 || place < 0 ? [] : [{ row, column: place }];
  });
  const here =
    cases[at.row] && columns[at.column]
      ? faults.get(`${cases[at.row]?.id} ${columns[at.column]?.column}`)
      : undefined;
  const next = () => {
    const sorted = places.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const later = sorted.find(({ row, column }) => row > at.row || (row === at.row && column > at.column));
    const to = later ?? sorted[0];
    if (to) onGo(to);
  };
  return (
    <footer className="variables__foot">
      <p className={here ? 'variables__fault' : 'variables__help'} aria-live="polite">
        {here ? t(`unfit_${here.why}`) : t('table_help')}
      </p>
      {places.length > 0 ? (
        <>
          <span className="variables__fault">{t('table_faults', { count: places.length })}</span>
          <Button onPress={next}>{t('table_nextFault')}</Button>
          <Button look="quiet" onPress={onLetAllGo}>
            {t('table_letFaultsGo')}
          </Button>
        </>
      ) : null}
    </footer>
  );
}
