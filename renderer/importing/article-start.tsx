import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shared/problem/problem.ts';
import { problemOf, useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/fields.tsx';
import type { ImportSource } from '../workers/import-protocol.ts';
import { BackButton } from './back-button.tsx';
import { DropZone } from './drop-zone.tsx';
import { RunState } from './run-state.tsx';
import { type ImportRunner, sourceOfFile } from './use-import-run.ts';

export interface ArticleStartProps {
  readonly runner: ImportRunner;
  /** Name of the source in which nothing was found, or null. */
  readonly nothingIn: string | null;
  readonly onSource: (source: ImportSource) => void;
}

/** Step one: a file chosen or dropped, or text pasted. */
export function ArticleStart({ runner, nothingIn, onSource }: ArticleStartProps) {
  const { t } = useTranslation('importing');
  const { shell } = useServices();
  const { show } = useWorkspace();
  const [pasted, setPasted] = useState('');

  const choose = async () => {
    const outcome = await shell.chooseFiles({ kind: 'text', multiple: false });
    if (!outcome.ok) return runner.setProblem(problemOf(outcome.problem));
    const file = outcome.value[0];
    if (file) onSource({ kind: 'file', name: file.name, bytes: file.bytes });
  };
  const drop = async (files: readonly File[]) => {
    const file = files[0];
    if (!file) return;
    try {
      onSource(await sourceOfFile(file));
    } catch (error) {
      runner.setProblem(error instanceof Problem ? error : new Problem('unexpected', {}, error));
    }
  };

  return (
    <div className="importing__start">
      <BackButton />
      <h1 className="importing__title">{t('screen_articleTitle')}</h1>
      <p className="importing__lead">{t('screen_articleLead')}</p>
      <RunState runner={runner} />
      {nothingIn !== null && !runner.busy && !runner.problem ? (
        <div className="importing__nothing" role="alert">
          <p>{t('screen_nothing', { file: nothingIn })}</p>
          <p>{t('screen_nothingHelp')}</p>
          <Button onPress={() => show({ kind: 'importParallel' })}>{t('screen_toParallel')}</Button>
        </div>
      ) : null}
      <DropZone onFiles={(files) => void drop(files)}>
        <Button look="primary" isDisabled={runner.busy !== null} onPress={() => void choose()}>
          {t('screen_chooseFile')}
        </Button>
        <span>{t('screen_orDrop')}</span>
        <span className="importing__hint">{t('screen_kinds')}</span>
      </DropZone>
      <form
        className="importing__paste"
        onSubmit={(event) => {
          event.preventDefault();
          onSource({ kind: 'pasted', name: t('screen_pastedName'), text: pasted });
        }}
      >
        <TextField label={t('screen_paste')} value={pasted} onChange={setPasted} multiline />
        <Button type="submit" isDisabled={pasted.trim() === '' || runner.busy !== null}>
          {t('screen_findQuotations')}
        </Button>
      </form>
    </div>
  );
}
