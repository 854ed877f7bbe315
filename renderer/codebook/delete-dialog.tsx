import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface DeleteDialogProps {
  /** Null: several. */
  readonly name: string | null;
  readonly count: number;
  /** Themes below them. */
  readonly below: number;
  /** Codings of them and of those below. */
  readonly codings: number;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Says what goes along with themes. */
export function DeleteDialog({ name, count, below, codings, onDelete, onClose }: DeleteDialogProps) {
  const { t } = useTranslation(['codebook', 'common']);
  return (
    <Dialog
      title={name === null ? t('delete_many', { count }) : t('delete_title', { name })}
      isOpen
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button look="danger" autoFocus onPress={onDelete}>
            {t('common:delete')}
          </Button>
        </>
      }
    >
      {below > 0 ? <p>{t('delete_below', { count: below })}</p> : null}
      {codings > 0 ? <p>{t('delete_codings', { count: codings })}</p> : null}
      <p>{t('delete_undo')}</p>
    </Dialog>
  );
}
