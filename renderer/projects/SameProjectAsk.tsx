import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useFormats } from '../ui/language.ts';
import { sameProjectQuestion as question } from './same-project.ts';
import './projects.css';

/** Asks what to do with a file of a project that is here with other contents; mounted once. */
export function SameProjectAsk() {
  const { t } = useTranslation(['projects', 'common']);
  const formats = useFormats();
  const asked = useSyncExternalStore(question.subscribe, question.current);
  if (!asked) return null;
  return (
    <Dialog
      title={t('same_title')}
      isOpen
      role="alertdialog"
      onClose={() => question.answer(null)}
      actions={
        <>
          <Button look="quiet" onPress={() => question.answer(null)}>
            {t('common:cancel')}
          </Button>
          <Button onPress={() => question.answer('copy')}>{t('same_openCopy')}</Button>
          <Button look="primary" autoFocus onPress={() => question.answer('here')}>
            {t('same_openHere')}
          </Button>
        </>
      }
    >
      <p>{t('same_detail', { file: asked.file, name: asked.name || t('untitled') })}</p>
      <ul className="same-project__dates">
        <li>{t('same_here', { date: formats.dateTime(asked.changedHereAt) })}</li>
        <li>{t('same_file', { date: formats.dateTime(asked.fileSavedAt) })}</li>
      </ul>
      <p>{t('same_both')}</p>
    </Dialog>
  );
}
