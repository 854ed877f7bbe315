import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTCUTS } from '../../shared/codebook/shortcut.ts';
import { stepWaiting } from '../../shared/coding/waiting.ts';
import { stepCoding } from '../../shared/coding/walk.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type Command, useCommands } from '../app/commands.ts';
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
  const commands = useMemo<readonly Command[]>(() => {
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
    const command = (
      id: string,
      keys: string,
      isEnabled: boolean,
      run: () => void,
      label: string,
    ): Command => ({
      id: `coding.${id}`,
      keys,
      isEnabled,
      run,
      label,
      notWhileTyping: true,
    });
    return [
      command('tag', 'T', true, () => reader.tag(), t('command_tag')),
      command('next', 'N', view.codings.length > 0, () => step(1), t('command_next')),
      command('previous', 'P', view.codings.length > 0, () => step(-1), t('command_previous')),
      command('again', '.', true, () => reader.tagAgain(), t('command_again')),
      command('nextWaiting', 'W', true, () => stepOnWaiting(1), t('command_nextWaiting')),
      command('previousWaiting', 'Shift+W', true, () => stepOnWaiting(-1), t('command_previousWaiting')),
      command(
        'confirm',
        'C',
        doubtful !== undefined,
        () => active && changes.confirm(active),
        t('command_confirm'),
      ),
      command(
        'adjust',
        'A',
        other !== undefined,
        () => active && other && adjusting.set({ codingId: active.id, versionId: other.versionId }),
        t('command_adjust'),
      ),
      command(
        'reject',
        'X',
        doubtful !== undefined,
        () => active && doubtful && changes.reject(active, doubtful.versionId),
        t('command_reject'),
      ),
      command(
        'remove',
        'Delete',
        active !== undefined,
        () => active && changes.removeSaying(active),
        t('command_remove'),
      ),
      command(
        'letGo',
        'Escape',
        active !== undefined && !isAdjusting,
        () => {
          setActiveCoding(null);
          // The buttons of its card go with it.
          focusSoon(() =>
            document.activeElement === document.body
              ? document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')
              : null,
          );
        },
        t('command_letGo'),
      ),
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
  const digits = useMemo<readonly Command[]>(
    () =>
      SHORTCUTS.map((digit) => ({
        id: `coding.digit${digit}`,
        label: t('command_digit', { digit }),
        keys: String(digit),
        isEnabled: true,
        notWhileTyping: true,
        // Elsewhere a digit is not about the text.
        run: () => {
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body || activeElement.closest('.reader'))
            reader.quickTag(digit);
        },
      })),
    [reader, t],
  );
  useCommands(digits);
}
