import { useTranslation } from 'react-i18next';
import type { Remark } from '../../shared/exchange/units/unit.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** After an export: what the format had no place for. A lossy step is always said. */
export function LeftList(props: {
  readonly file: string;
  readonly remarks: readonly Remark[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['exporting', 'exchange', 'common']);
  return (
    <Dialog
      title={t('dialog_title')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button look="primary" autoFocus onPress={props.onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <p>{t('dialog_left', { file: props.file })}</p>
      <ul className="exporting__left">
        {props.remarks.map(({ key, params }) => (
          <li key={key}>{t(`exchange:${key}`, params)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
