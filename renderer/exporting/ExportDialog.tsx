import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CsvSeparator, separatorFor } from '../../shared/exchange/csv/separator.ts';
import { taggedExcerpts } from '../../shared/exchange/excerpts/tagged-excerpts.ts';
import { problemOf, reportProblem, useServices } from '../app/services.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { safeFileName } from '../projects/file-name.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { ExportChoices } from './export-choices.tsx';
import {
  chooseRows,
  EXPORT_FORMATS,
  type ExportFormat,
  localeOf,
  type Without,
  writeExport,
} from './plan.ts';
import './exporting.css';

const SEPARATOR_NAMES = {
  ';': 'dialog_separator_semicolon',
  ',': 'dialog_separator_comma',
  '\t': 'dialog_separator_tab',
} as const satisfies Record<CsvSeparator, string>;
const SEPARATORS: readonly CsvSeparator[] = [';', ',', '\t'];
const NOTHING: Without = { codes: new Set(), documents: new Set(), languages: new Set() };

/** What of the tagged excerpts goes out, and in which form. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['exporting', 'common']);
  const services = useServices();
  const { store } = useWorkspace();
  const revision = useRevision();
  const language = useUiLanguage();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [separator, setSeparator] = useState<CsvSeparator>(() =>
    separatorFor(localeOf(services.shell.facts.languages, language)),
  );
  const [without, setWithout] = useState<Without>(NOTHING);
  const [writing, setWriting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const all = useMemo(() => taggedExcerpts(store.index), [store, revision]);
  const rows = useMemo(() => chooseRows(all, without), [all, without]);

  const write = async () => {
    setWriting(true);
    try {
      const bytes = await writeExport(store.index, rows, { format, separator, language });
      const suggestedName = safeFileName(t('dialog_fileName', { project: store.index.project.name }), format);
      const outcome = await services.shell.saveFile({ kind: format, suggestedName, bytes, token: null });
      if (!outcome.ok) throw problemOf(outcome.problem);
      if (outcome.value === null) return;
      services.toasts.show(t('dialog_done', { file: outcome.value.name }));
      onClose();
    } catch (error) {
      reportProblem(services, error);
    } finally {
      setWriting(false);
    }
  };

  return (
    <Dialog
      title={t('dialog_title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <p className="exporting__count" role="status">
            {count(rows.length)}
          </p>
          <Button look="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={writing || (rows.length === 0 && format !== 'json')}
            onPress={() => void write()}
          >
            {writing ? t('dialog_writing') : t('dialog_write')}
          </Button>
        </>
      }
    >
      <div className="exporting__form">
        <Select<ExportFormat>
          label={t('dialog_format')}
          value={format}
          onChange={setFormat}
          choices={EXPORT_FORMATS.map((value) => ({ value, label: t(`dialog_${value}`) }))}
        />
        {format === 'csv' ? (
          <Select<CsvSeparator>
            label={t('dialog_separator')}
            value={separator}
            onChange={setSeparator}
            choices={SEPARATORS.map((value) => ({ value, label: t(SEPARATOR_NAMES[value]) }))}
          />
        ) : null}
      </div>
      {format === 'csv' ? <p className="exporting__help">{t('dialog_separator_help')}</p> : null}
      {format === 'json' ? <p className="exporting__help">{t('dialog_json_help')}</p> : null}
      <ExportChoices without={without} onChange={setWithout} />
    </Dialog>
  );

  function count(chosen: number): string {
    if (all.length === 0) return t('dialog_noCodings');
    return chosen === 0 ? t('dialog_noneFits') : t('dialog_count', { count: chosen });
  }
}
