import { useTranslation } from 'react-i18next';
import { describeProblem } from '../../shared/i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import type { ImportRunner } from './use-import-run.ts';

/** What a run is doing, with a way out, or what went wrong, in place. */
export function RunState({ runner }: { readonly runner: ImportRunner }) {
  const { t, i18n } = useTranslation(['importing', 'common']);
  const { busy, problem, cancel } = runner;
  if (problem) {
    return (
      <p className="importing__problem" role="alert">
        {describeProblem(i18n, problem)}
      </p>
    );
  }
  if (!busy) return null;
  return (
    <div className="importing__busy" role="status">
      <span className="importing__busy-line" aria-hidden="true" />
      <span>{t(`screen_${busy.stage}`, { file: busy.file })}</span>
      <Button onPress={cancel}>{t('common:cancel')}</Button>
    </div>
  );
}
