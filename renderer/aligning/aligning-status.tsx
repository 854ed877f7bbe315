import { useTranslation } from 'react-i18next';
import { useFormats } from '../ui/language.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWindowState } from '../ui/window-state.ts';
import { aligningState } from './aligning-state.ts';
import './aligning.css';

/** How far the alignment is, with a way to stop it; nothing while none is made. */
export function AligningStatus() {
  const { t } = useTranslation('aligning');
  const formats = useFormats();
  const aligning = useWindowState(aligningState);
  if (!aligning) return null;
  const percent = Math.floor(100 * aligning.done);
  return (
    <span className="aligning">
      <ProgressBar label={t('running', { document: aligning.name })} part={aligning.done} />
      <span aria-hidden="true">{t('percent', { percent: formats.number(percent) })}</span>
      <button type="button" className="status-bar__button" onClick={aligning.cancel}>
        {t('cancel')}
      </button>
    </span>
  );
}
