import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusSoon } from '../ui/focus.ts';
import { useFormats } from '../ui/language.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { useWindowState } from '../ui/window-state.ts';
import { aligningState } from './aligning-state.ts';
import './aligning.css';

/** Stops the alignment. It goes when that is over, and gives the keys back to what had them before. */
function StopButton({ onStop }: { readonly onStop: () => void }) {
  const { t } = useTranslation('aligning');
  const cameFrom = useRef<EventTarget | null>(null);
  useEffect(
    () => () => {
      const from = cameFrom.current;
      focusSoon(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        return isLost && from instanceof HTMLElement && from.isConnected ? from : null;
      });
    },
    [],
  );
  return (
    <button
      type="button"
      className="status-bar__button"
      onFocus={({ relatedTarget }) => {
        cameFrom.current = relatedTarget;
      }}
      onClick={onStop}
    >
      {t('cancel')}
    </button>
  );
}

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
      <StopButton onStop={aligning.cancel} />
    </span>
  );
}
