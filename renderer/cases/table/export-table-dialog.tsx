import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableCells } from '../../../shared/cases/export-table.ts';
import { type CsvSeparator, separatorFor } from '../../../shared/exchange/csv/separator.ts';
import { writeCells } from '../../../shared/exchange/csv/table.ts';
import { problemOf, reportProblem, useServices } from '../../app/services.ts';
import { useIndex } from '../../app/workspace.ts';
import { localeOf } from '../../exporting/plan.ts';
import { safeFileName } from '../../projects/file-name.ts';
import { Checkbox, Select } from '../../ui/fields.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useUiLanguage } from '../../ui/language.ts';

/** All cases and variables as CSV, as the spreadsheet of the person expects it. */
export function ExportTableDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['cases', 'exporting']);
  const services = useServices();
  const index = useIndex();
  const language = useUiLanguage();
  const [separator, setSeparator] = useState<CsvSeparator>(() =>
    separatorFor(localeOf(services.shell.facts.languages, language)),
  );
  const [hasMark, setMark] = useState(true);
  const write = async () => {
    try {
      // With tabs numbers follow the window's language, as on the clipboard.
      const decimal = separator === ';' || (separator === '\t' && language === 'es') ? ',' : '.';
      const bytes = writeCells(tableCells(index, { language, decimal }), separator, hasMark);
      const suggestedName = safeFileName(t('export_fileName', { project: index.project.name }), 'csv');
      const outcome = await services.shell.saveFile({ kind: 'csv', suggestedName, bytes, token: null });
      if (!outcome.ok) throw problemOf(outcome.problem);
      if (outcome.value === null) return;
      services.toasts.show(t('export_done', { file: outcome.value.name }));
      onClose();
    } catch (error) {
      reportProblem(services, error);
    }
  };
  return (
    <FormDialog
      title={t('export_title')}
      confirmLabel={t('exporting:dialog_write')}
      onConfirm={() => void write()}
      onClose={onClose}
    >
      <p>{t('export_what', { count: index.all('case').length })}</p>
      <Select<CsvSeparator>
        label={t('exporting:dialog_separator')}
        value={separator}
        onChange={setSeparator}
        choices={[
          { value: ';', label: t('exporting:dialog_separator_semicolon') },
          { value: ',', label: t('exporting:dialog_separator_comma') },
          { value: '\t', label: t('exporting:dialog_separator_tab') },
        ]}
      />
      <Checkbox isSelected={hasMark} onChange={setMark}>
        {t('export_mark')}
      </Checkbox>
    </FormDialog>
  );
}
