import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../shared/model/records.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { problemOf, useServices } from '../app/services.ts';
import { Button } from '../ui/button.tsx';
import { otherLanguage } from '../ui/small.tsx';
import type { ImportSource } from '../workers/import-protocol.ts';
import { BackButton } from './back-button.tsx';
import { RunState } from './run-state.tsx';
import { SourceSlot } from './source-slot.tsx';
import { type ImportRunner, sourceOfFile } from './use-import-run.ts';

export type Slots = Readonly<Record<UiLanguage, ImportSource | null>>;

export interface ParallelStartProps {
  readonly runner: ImportRunner;
  readonly slots: Slots;
  readonly onSlots: (change: (slots: Slots) => Slots) => void;
  readonly onBegin: (es: ImportSource, en: ImportSource) => void;
}

/** Step one: a text for each language. Two files given at once fill both places. */
export function ParallelStart({ runner, slots, onSlots, onBegin }: ParallelStartProps) {
  const { t } = useTranslation('importing');
  const { shell } = useServices();
  const { es, en } = slots;

  const fill = (language: UiLanguage, sources: readonly ImportSource[]) => {
    const [first, second] = sources;
    if (!first) return;
    runner.setProblem(null);
    onSlots((now) => ({
      ...now,
      [language]: first,
      ...(second ? { [otherLanguage(language)]: second } : {}),
    }));
  };
  const choose = async (language: UiLanguage) => {
    const outcome = await shell.chooseFiles({ kind: 'text', multiple: true });
    if (!outcome.ok) return runner.setProblem(problemOf(outcome.problem));
    fill(
      language,
      outcome.value.map(({ name, bytes }) => ({ kind: 'file', name, bytes })),
    );
  };
  const drop = async (language: UiLanguage, files: readonly File[]) => {
    try {
      fill(language, await Promise.all(files.slice(0, 2).map(sourceOfFile)));
    } catch (error) {
      runner.setProblem(error instanceof Problem ? error : new Problem('unexpected', {}, error));
    }
  };
  const slot = (language: UiLanguage) => (
    <SourceSlot
      language={language}
      source={slots[language]}
      onSource={(source) => onSlots((now) => ({ ...now, [language]: source }))}
      onChoose={() => void choose(language)}
      onFiles={(files) => void drop(language, files)}
    />
  );
  return (
    <div className="importing__start importing__start--wide">
      <BackButton />
      <h1 className="importing__title">{t('screen_parallelTitle')}</h1>
      <p className="importing__lead">{t('parallel_lead')}</p>
      <RunState runner={runner} />
      <div className="slots">
        {slot('es')}
        {slot('en')}
      </div>
      <div className="pair__tools">
        <Button
          look="primary"
          isDisabled={!es || !en || runner.busy !== null}
          onPress={() => es && en && onBegin(es, en)}
        >
          {t('parallel_begin')}
        </Button>
        <Button
          isDisabled={(!es && !en) || runner.busy !== null}
          onPress={() => onSlots((now) => ({ es: now.en, en: now.es }))}
        >
          {t('parallel_swapFiles')}
        </Button>
      </div>
    </div>
  );
}
