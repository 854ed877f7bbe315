import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTCUTS } from '../../shared/codebook/shortcut.ts';
import { stepWaiting } from '../../shared/coding/waiting.ts';
import { stepCoding } from '../../shared/coding/walk.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useShownCodings } from '../filtering/use-shown-codings.ts';
import { focusSoon } from '../ui/focus.ts';
import { adjusting, useAdjusting } from './adjusting.ts';
import { useCodingChanges } from './use-coding-changes.ts';
import { useShowCoding } from './use-show-coding.ts';

/** Going through the codings of a document, and deciding on the one in hand. */
export function useCodingCommands(
  view: DocumentView,
  reader: {
    readonly currentBead: () => number;
    readonly tag: () => void;
    readonly tagAgain: () => void;
    readonly quickTag: (key: number) => void;
  },
): void {
  const { t } = useTranslation('coding');
  const { store, activeCoding, setActiveCoding } = useWorkspace();
  const { toasts } = useServices();
  const isAdjusting = useAdjusting() !== null;
  const changes = useCodingChanges();
  const show = useShowCoding();
  const shows = useShownCodings();
  const active = activeCoding ? store.index.get('coding', activeCoding) : undefined;
  const commands = useMemo<readonly CommandAct[]>(() => {
    const step = (by: 1 | -1) => {
      const at = { active: activeCoding, from: reader.currentBead() };
      const next = stepCoding(view, by, at, (coding) => shows(view, coding));
      if (next) show(next);
    };
    const stepOnWaiting = (by: 1 | -1) => {
      const at = { documentId: view.document.id, active: activeCoding, from: reader.currentBead() };
      const next = stepWaiting(store.index, by, at);
      if (next) show(next);
      else toasts.show(t('queue_nothing'), { topic: 'queue' });
    };
    const doubtful = active?.sides.find((side) => side.state === 'projected');
    const other = doubtful ?? active?.sides.find((side) => side.state !== 'tagged');
    const hasCodings = view.codings.length > 0;
    return [
      { id: 'coding.tag', run: () => reader.tag() },
      { id: 'coding.next', isEnabled: hasCodings, run: () => step(1) },
      { id: 'coding.previous', isEnabled: hasCodings, run: () => step(-1) },
      { id: 'coding.again', run: () => reader.tagAgain() },
      { id: 'coding.nextWaiting', run: () => stepOnWaiting(1) },
      { id: 'coding.previousWaiting', run: () => stepOnWaiting(-1) },
      {
        id: 'coding.confirm',
        isEnabled: doubtful !== undefined,
        run: () => active && changes.confirm(active),
      },
      {
        id: 'coding.adjust',
        isEnabled: other !== undefined,
        run: () => active && other && adjusting.set({ codingId: active.id, versionId: other.versionId }),
      },
      {
        id: 'coding.reject',
        isEnabled: doubtful !== undefined,
        run: () => active && doubtful && changes.reject(active, doubtful.versionId),
      },
      {
        id: 'coding.remove',
        isEnabled: active !== undefined,
        run: () => active && changes.removeSaying(active),
      },
      {
        id: 'coding.letGo',
        isEnabled: active !== undefined && !isAdjusting,
        run: () => {
          setActiveCoding(null);
          // The buttons of its card go with it.
          focusSoon(() =>
            document.activeElement === document.body
              ? document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
              : null,
          );
        },
      },
    ];
  }, [
    toasts,
    store,
    view,
    activeCoding,
    active,
    isAdjusting,
    setActiveCoding,
    changes,
    show,
    shows,
    reader,
    t,
  ]);
  useCommands(commands);
  const digits = useMemo<readonly CommandAct[]>(
    () =>
      SHORTCUTS.map((digit) => ({
        id: `coding.digit${digit}`,
        // Elsewhere a digit is not about the text.
        run: () => {
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body || activeElement.closest('.reader'))
            reader.quickTag(digit);
        },
      })),
    [reader],
  );
  useCommands(digits);
}
