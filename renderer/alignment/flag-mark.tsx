import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flagText } from '../../shared/flags/say.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Bead } from '../../shared/model/records.ts';
import { useWorkspace } from '../app/workspace.ts';
import { whenIdle } from '../platform/effects.ts';
import { type BeadFlag, documentFlags } from './document-flags.ts';
import './flag-mark.css';

export interface FlagMarkProps {
  readonly index: ProjectIndex;
  readonly view: DocumentView;
  readonly bead: Bead;
  readonly isReachable: boolean;
}

const NONE: readonly BeadFlag[] = [];

/**
 * In the reader's spine, where a bead has flags. They are looked for once the window has nothing else to do, so that
 * scrolling never waits for them. Most rows have none, and ask for nothing more.
 */
export function FlagMark({ index, view, bead, isReachable }: FlagMarkProps) {
  const flags = documentFlags(index, view);
  const [found, setFound] = useState(NONE);
  useEffect(
    () =>
      whenIdle(() => {
        const standing = flags.standing(bead);
        setFound(standing.length > 0 ? standing : NONE);
      }),
    [flags, bead],
  );
  return found.length === 0 ? null : <Mark view={view} bead={bead} found={found} isReachable={isReachable} />;
}

function Mark({
  view,
  bead,
  found,
  isReachable,
}: Omit<FlagMarkProps, 'index'> & { readonly found: readonly BeadFlag[] }) {
  const { t } = useTranslation('alignment');
  const { t: tFlags } = useTranslation('flags');
  const { show } = useWorkspace();
  const sentences = found.map(({ flag }) => flagText(tFlags, flag));
  const says = [t('flagCount', { count: found.length }), ...sentences].join('\n');
  return (
    <button
      type="button"
      className="flag-mark"
      tabIndex={isReachable ? 0 : -1}
      aria-label={says}
      title={says}
      onClick={() => show({ kind: 'alignment', documentId: view.document.id, jump: { beadId: bead.id } })}
    >
      <span aria-hidden="true">⚑</span>
    </button>
  );
}
