import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNITS_LIMIT_MB } from '../../shared/exchange/units/kinds.ts';
import type { UnitsFound } from '../../shared/exchange/units/read.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { problemOf, useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import type { ImportFile } from '../workers/import-protocol.ts';
import { BackButton } from './back-button.tsx';
import { DropZone } from './drop-zone.tsx';
import { RunState } from './run-state.tsx';
import { UnitsReviewPage } from './units-review.tsx';
import { sourceOfFile, useImportRun } from './use-import-run.ts';
import './importing.css';
import './units.css';

interface Read {
  readonly found: UnitsFound;
  readonly sources: readonly string[];
}

/** Brings in texts that come with their alignment: TMX, XLIFF, pairs, InterText. */
export function UnitsScreen({ file }: { readonly file: File | undefined }) {
  const { t } = useTranslation('importing');
  const { shell } = useServices();
  const runner = useImportRun();
  const { run, setProblem } = runner;
  const [read, setRead] = useState<Read | null>(null);

  const begin = useCallback(
    async (files: readonly ImportFile[]) => {
      if (files.length === 0) return;
      const found = await run({ kind: 'units', files });
      if (found?.kind === 'units') setRead({ found: found.found, sources: files.map(({ name }) => name) });
    },
    [run],
  );
  const take = useCallback(
    async (files: readonly File[]) => {
      try {
        await begin(await Promise.all(files.map((each) => sourceOfFile(each, UNITS_LIMIT_MB))));
      } catch (error) {
        setProblem(error instanceof Problem ? error : new Problem('unexpected', {}, error));
      }
    },
    [begin, setProblem],
  );
  const choose = async () => {
    const outcome = await shell.chooseFiles({ kind: 'units', multiple: true });
    if (!outcome.ok) return setProblem(problemOf(outcome.problem));
    await begin(outcome.value.map(({ name, bytes }) => ({ kind: 'file', name, bytes })));
  };
  useEffect(() => {
    setRead(null);
    if (file) void take([file]);
  }, [file, take]);

  if (read) return <UnitsReviewPage {...read} onBack={() => setRead(null)} />;
  return (
    <div className="importing__start">
      <BackButton />
      <h1 className="importing__title">{t('units_title')}</h1>
      <p className="importing__lead">{t('units_lead')}</p>
      <RunState runner={runner} />
      <DropZone onFiles={(files) => void take(files)}>
        <Button look="primary" isDisabled={runner.busy !== null} onPress={() => void choose()}>
          {t('units_choose')}
        </Button>
        <span>{t('screen_orDrop')}</span>
        <span className="importing__hint">{t('units_kinds')}</span>
      </DropZone>
    </div>
  );
}
