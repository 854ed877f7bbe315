import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beadsAbove } from '../../shared/beads/settle-beads.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { lowerBound } from '../../shared/model/lists.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SURE_FROM } from './sureness.ts';

/** Asks from which certainty on links are confirmed, and says how many that would be. */
export function ThresholdDialog(props: {
  readonly view: DocumentView;
  /** 0 to 1. */
  readonly onConfirm: (threshold: number) => void;
  readonly onClose: () => void;
}) {
  const { view, onConfirm, onClose } = props;
  const { t } = useTranslation(['alignment', 'common']);
  const [percent, setPercent] = useState(100 * SURE_FROM);
  const measured = useMemo(
    () =>
      beadsAbove(view, 0)
        .map(({ confidence }) => confidence ?? 0)
        .sort((a, b) => a - b),
    [view],
  );
  const below = lowerBound(measured, (confidence) => confidence < percent / 100);
  const count = measured.length - below;
  const choose = (value: string) => {
    const next = Number(value);
    if (Number.isFinite(next)) setPercent(Math.min(100, Math.max(0, Math.round(next))));
  };
  return (
    <Dialog
      title={t('above_title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            look="primary"
            isDisabled={count === 0}
            onPress={() => {
              onClose();
              onConfirm(percent / 100);
            }}
          >
            {t('above_do')}
          </Button>
        </>
      }
    >
      <div className="align__threshold">
        <label className="field__label" htmlFor="align-threshold">
          {t('above_label')}
        </label>
        <div className="align__threshold-line">
          <input
            id="align-threshold"
            type="range"
            min={0}
            max={100}
            value={percent}
            aria-valuetext={t('percent', { percent })}
            onChange={(event) => choose(event.target.value)}
          />
          <input
            className="input align__threshold-number"
            type="number"
            min={0}
            max={100}
            aria-label={t('above_percent')}
            value={percent}
            onChange={(event) => choose(event.target.value)}
          />
        </div>
        <p className="align__threshold-count" role="status">
          {t('above_count', { count })}
        </p>
        <p className="field__help">{t('above_help')}</p>
      </div>
    </Dialog>
  );
}
