import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useFormats } from '../ui/language.ts';

/** Asks whether a long list is a dictionary for the alignment or the project's own agreements. */
export function LargeListDialog(props: {
  readonly file: string;
  readonly entries: number;
  readonly onClose: () => void;
  readonly onDictionary: () => void;
  readonly onGlossary: () => void;
}) {
  const { t } = useTranslation(['glossary', 'common']);
  const formats = useFormats();
  return (
    <Dialog
      title={t('import_large')}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onPress={props.onClose}>
            {t('common:cancel')}
          </Button>
          <Button onPress={props.onGlossary}>{t('import_asGlossary')}</Button>
          <Button look="primary" autoFocus onPress={props.onDictionary}>
            {t('import_asDictionary')}
          </Button>
        </>
      }
    >
      <p>{t('import_largeText', { file: props.file, number: formats.number(props.entries) })}</p>
    </Dialog>
  );
}
