import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CsvSeparator, separatorFor } from '../../shared/exchange/csv/separator.ts';
import { flagVersions } from '../../shared/flags/bead.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { type ReportedDocument, writeFlagsCsv } from '../../shared/report/csv.ts';
import { writeReportHtml } from '../../shared/report/html.ts';
import type { Outline } from '../../shared/report/outline.ts';
import type { DocumentReport } from '../../shared/report/report.ts';
import type { ReportWords } from '../../shared/report/words.ts';
import { problemOf, reportProblem, useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { localeOf } from '../exporting/plan.ts';
import { SEPARATOR_NAMES, SEPARATORS } from '../exporting/separator-names.ts';
import { safeFileName } from '../projects/file-name.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Checkbox, Select } from '../ui/fields.tsx';
import { namesFor } from './use-outline.ts';

const FORMATS = ['html', 'csv'] as const;
type Format = (typeof FORMATS)[number];

function documentFor(index: ProjectIndex, report: DocumentReport, words: ReportWords): ReportedDocument {
  const view = index.document(report.documentId);
  const pair = view ? flagVersions(view.versions) : null;
  return {
    report,
    names: namesFor(index, report, words),
    wordsOf: (id) => {
      const bead = view?.bead(id);
      const side = (which: 'source' | 'target') =>
        (pair && bead?.sides[pair[which].id]?.map((part) => view?.partText(part) ?? '').join('\n')) || '';
      return { source: side('source'), target: side('target') };
    },
  };
}

/** The report as a file; unless somebody says otherwise nothing of the testimony is in it. */
export function ReportExportDialog(props: {
  readonly outline: Outline;
  readonly reports: readonly DocumentReport[];
  readonly words: ReportWords;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['report', 'exporting', 'common']);
  const { outline, reports, words, onClose } = props;
  const services = useServices();
  const { store } = useWorkspace();
  const [format, setFormat] = useState<Format>('html');
  const [withQuotes, setWithQuotes] = useState(false);
  const [writing, setWriting] = useState(false);
  const [separator, setSeparator] = useState<CsvSeparator>(() =>
    separatorFor(localeOf(services.shell.facts.languages, words.language)),
  );
  const made = (): Uint8Array<ArrayBuffer> =>
    format === 'html'
      ? writeReportHtml(outline, words, { withQuotes, writtenAt: services.effects.now() })
      : writeFlagsCsv(
          reports.map((report) => documentFor(store.index, report, words)),
          words,
          { separator, withQuotes },
        );
  const write = async () => {
    setWriting(true);
    try {
      const title = t(format === 'html' ? 'export_name' : 'export_flagsName', { name: outline.title });
      const outcome = await services.shell.saveFile({
        kind: format,
        suggestedName: safeFileName(title, format),
        bytes: made(),
        token: null,
      });
      if (!outcome.ok) throw problemOf(outcome.problem);
      if (outcome.value === null) return;
      services.toasts.show(t('exporting:dialog_done', { file: outcome.value.name }));
      onClose();
    } catch (error) {
      reportProblem(services, error);
    } finally {
      setWriting(false);
    }
  };
  return (
    <Dialog
      title={t('export_title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" isDisabled={writing} onPress={() => void write()}>
            {t(writing ? 'exporting:dialog_writing' : 'exporting:dialog_write')}
          </Button>
        </>
      }
    >
      <Select<Format>
        label={t('export_format')}
        value={format}
        onChange={setFormat}
        choices={FORMATS.map((value) => ({ value, label: t(`export_${value}`) }))}
      />
      {format === 'csv' ? (
        <Select<CsvSeparator>
          label={t('exporting:dialog_separator')}
          value={separator}
          onChange={setSeparator}
          choices={SEPARATORS.map((value) => ({ value, label: t(`exporting:${SEPARATOR_NAMES[value]}`) }))}
        />
      ) : null}
      <Checkbox isSelected={withQuotes} onChange={setWithQuotes}>
        {t('export_quotes')}
      </Checkbox>
      <p className="report__help">{t('export_quotesHelp')}</p>
    </Dialog>
  );
}
