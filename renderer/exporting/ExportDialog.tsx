import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CsvSeparator, separatorFor } from '../../shared/exchange/csv/separator.ts';
import { taggedExcerpts } from '../../shared/exchange/excerpts/tagged-excerpts.ts';
import type { Remark } from '../../shared/exchange/units/unit.ts';
import { writeUnitsInSteps } from '../../shared/exchange/units/write.ts';
import { FILE_ENDINGS } from '../../shared/ipc/file-kinds.ts';
import { problemOf, reportProblem, useServices } from '../app/services.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { useSlicedWork } from '../finding/use-sliced-work.ts';
import { safeFileName } from '../projects/file-name.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/fields.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ExportChoices } from './export-choices.tsx';
import { LeftList } from './left-list.tsx';
import {
  chooseRows,
  countBeads,
  EXPORT_FORMATS,
  type ExportFormat,
  isUnitFormat,
  localeOf,
  unitsChosen,
  type Without,
  writeExport,
} from './plan.ts';
import { SEPARATOR_NAMES, SEPARATORS } from './separator-names.ts';
import './exporting.css';

/** What a file that was written could not hold. */
interface Left {
  readonly file: string;
  readonly remarks: readonly Remark[];
}

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
  const work = useSlicedWork();
  const [writing, setWriting] = useState(false);
  const [left, setLeft] = useState<Left | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const all = useMemo(() => taggedExcerpts(store.index), [store, revision]);
  const rows = useMemo(() => chooseRows(all, without), [all, without]);

  const isUnits = isUnitFormat(format);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision
  const beads = useMemo(() => countBeads(store.index, without), [store, revision, without]);
  const beadCount = beads === 0 ? t('dialog_noBeads') : t('dialog_beads', { count: beads });

  const made = async (): Promise<{
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly remarks: readonly Remark[];
  } | null> => {
    if (!isUnitFormat(format)) {
      return { bytes: await writeExport(store.index, rows, { format, separator, language }), remarks: [] };
    }
    const wish = {
      format,
      ...unitsChosen(store.index, without),
      version: services.shell.facts.version,
      writtenAt: services.effects.now(),
    };
    return work.run(writeUnitsInSteps(store.index, wish));
  };

  const write = async () => {
    setWriting(true);
    try {
      const file = await made();
      if (file === null) return;
      const { bytes, remarks } = file;
      const title = t(isUnitFormat(format) ? 'dialog_unitsName' : 'dialog_fileName', {
        project: store.index.project.name,
      });
      const suggestedName = safeFileName(title, FILE_ENDINGS[format][0]);
      const outcome = await services.shell.saveFile({ kind: format, suggestedName, bytes, token: null });
      if (!outcome.ok) throw problemOf(outcome.problem);
      if (outcome.value === null) return;
      services.toasts.show(t('dialog_done', { file: outcome.value.name }));
      if (remarks.length > 0) setLeft({ file: outcome.value.name, remarks });
      else onClose();
    } catch (error) {
      reportProblem(services, error);
    } finally {
      setWriting(false);
    }
  };

  if (left) return <LeftList file={left.file} remarks={left.remarks} onClose={onClose} />;
  return (
    <Dialog
      title={t('dialog_title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <p className="exporting__count" role="status">
            {isUnits ? beadCount : count(rows.length)}
          </p>
          {work.part === null ? null : <ProgressBar label={t('dialog_writing')} part={work.part} />}
          <Button look="quiet" onPress={work.part === null ? onClose : work.cancel}>
            {t('common:cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={writing || (isUnits ? beads === 0 : rows.length === 0 && format !== 'json')}
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
      {isUnits ? <p className="exporting__help">{t('dialog_units_help')}</p> : null}
      <ExportChoices without={without} onChange={setWithout} hasThemes={!isUnits} />
    </Dialog>
  );

  function count(chosen: number): string {
    if (all.length === 0) return t('dialog_noCodings');
    return chosen === 0 ? t('dialog_noneFits') : t('dialog_count', { count: chosen });
  }
}
