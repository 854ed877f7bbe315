import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Select, TextField } from '../ui/fields.tsx';

/** What the document will be called, and which of its languages was spoken. */
export function DocumentFields(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly original: UiLanguage;
  readonly onOriginal: (language: UiLanguage) => void;
}) {
  const { t } = useTranslation(['importing', 'common']);
  return (
    <div className="importing__fields">
      <TextField label={t('screen_documentName')} value={props.name} onChange={props.onName} />
      <Select
        label={t('screen_original')}
        choices={[
          { value: 'es', label: t('common:spanish') },
          { value: 'en', label: t('common:english') },
        ]}
        value={props.original}
        onChange={props.onOriginal}
      />
    </div>
  );
}
