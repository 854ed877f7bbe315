import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../ui/language.ts';
import { useServices, useSettings } from './services.ts';
import { useRevision, useWorkspace } from './workspace.ts';

/** Where one is, what waits, who is coding, and that nothing leaves the machine. */
export function StatusBar() {
  const { t } = useTranslation('app');
  const { shell } = useServices();
  const { coderName } = useSettings();
  const { store, screen, place } = useWorkspace();
  const formats = useFormats();
  const revision = useRevision();
  const documentId = screen.kind === 'document' ? screen.documentId : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the codings change with the revision
  const waiting = useMemo(() => {
    const codings = documentId ? (store.index.document(documentId)?.codings ?? []) : [];
    return codings.filter((coding) => coding.sides.some((side) => side.state === 'projected')).length;
  }, [store, documentId, revision]);
  return (
    <footer className="status-bar">
      {place ? (
        <span>{t('status_bead', { bead: formats.number(place.bead), of: formats.number(place.of) })}</span>
      ) : null}
      {documentId ? <span>{t('status_waiting', { count: waiting })}</span> : null}
      <span className="status-bar__end">
        {coderName ? t('coder_is', { name: coderName }) : t('coder_nobody')}
      </span>
      <span>{t(shell.facts.edition === 'electron' ? 'status_offline' : 'status_offline_browser')}</span>
    </footer>
  );
}
