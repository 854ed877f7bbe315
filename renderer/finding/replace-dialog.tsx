import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { ProjectPlan } from './project-replacing.ts';

/** What a replacement in many documents would do, before it is done. */
export function ReplaceDialog(props: {
  readonly plan: ProjectPlan;
  readonly isCut: boolean;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}) {
  const { plan, isCut, onReplace, onClose } = props;
  const { t } = useTranslation(['finding', 'reader', 'common']);
  const { count, left, documents, kept, lost } = plan;
  return (
    <Dialog
      title={t('ask_title', { count, documents: t('documents', { count: documents }) })}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button look="primary" autoFocus onPress={onReplace}>
            {t('reader:find_replace')}
          </Button>
        </>
      }
    >
      {kept > 0 ? <p>{t('ask_kept', { count: kept })}</p> : null}
      {lost > 0 ? <p className="find__lost">{t('ask_lost', { count: lost })}</p> : null}
      {kept + lost === 0 ? <p>{t('ask_uncoded')}</p> : null}
      {left > 0 ? <p>{t('ask_over', { count: left })}</p> : null}
      {isCut ? <p>{t('ask_cut')}</p> : null}
      <p>{t('ask_undo')}</p>
    </Dialog>
  );
}
