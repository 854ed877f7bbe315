import { useTranslation } from 'react-i18next';
import { AligningStatus } from '../aligning/aligning-status.tsx';
import { LostCount } from '../editing/lost-bar.tsx';
import { useFormats } from '../ui/language.ts';
import { useCommandTable } from './commands.ts';
import type { PanelSide } from './panels.ts';
import { useServices, useSettings } from './services.ts';
import { useRevision, useWorkspace } from './workspace.ts';

/** Where one is, what waits, who is coding, and that nothing leaves the machine. */
export function StatusBar({ panels }: { readonly panels: Readonly<Record<PanelSide, boolean>> }) {
  const { t } = useTranslation('app');
  const { shell } = useServices();
  const { coderName } = useSettings();
  const { store, screen, place } = useWorkspace();
  const formats = useFormats();
  const table = useCommandTable();
  useRevision();
  const documentId = screen.kind === 'document' ? screen.documentId : null;
  return (
    <footer className="status-bar">
      <PanelButton side="left" isShown={panels.left} />
      {place ? (
        <button
          type="button"
          className="status-bar__button status-bar__place"
          onClick={() => table.run('jump')}
        >
          {t('status_bead', { bead: formats.number(place.bead), of: formats.number(place.of) })}
        </button>
      ) : null}
      {documentId ? (
        <button
          type="button"
          className="status-bar__button status-bar__place"
          title={t('status_waitingOpen')}
          onClick={() => table.run('coding.queue')}
        >
          {t('status_waiting', { count: store.index.waitingIn(documentId) })}
        </button>
      ) : null}
      <LostCount />
      <AligningStatus />
      <button
        type="button"
        className="status-bar__end status-bar__button"
        onClick={() => table.run('settings')}
      >
        {coderName ? t('coder_is', { name: coderName }) : t('coder_nobody')}
      </button>
      <span className="status-bar__edition">
        {t(shell.facts.edition === 'electron' ? 'status_offline' : 'status_offline_browser')}
      </span>
      {documentId ? <PanelButton side="right" isShown={panels.right} /> : null}
    </footer>
  );
}

/** Folds a panel away and back, where hands on the mouse look for it. */
function PanelButton({ side, isShown }: { readonly side: PanelSide; readonly isShown: boolean }) {
  const { t } = useTranslation('app');
  const table = useCommandTable();
  const label = t(side === 'left' ? 'command_toggleLeft' : 'command_toggleRight');
  return (
    <button
      type="button"
      className={`status-bar__panel status-bar__panel--${side}`}
      aria-label={label}
      aria-pressed={isShown}
      title={label}
      onClick={() => table.run(side === 'left' ? 'toggleLeft' : 'toggleRight')}
    />
  );
}
