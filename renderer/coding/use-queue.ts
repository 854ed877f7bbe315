import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countWaiting, stepWaiting } from '../../shared/coding/waiting.ts';
import { isWaiting } from '../../shared/model/document-tally.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { type WaitingQueue, waitingQueue } from './queue.ts';
import { useShowCoding } from './use-show-coding.ts';

export interface QueueSteps {
  /** Starts at the coding in hand if it waits, else at the next one from here on; false where nothing waits. */
  readonly start: (codeId: CodeId | null) => boolean;
  /** On to the next that was not shown yet; false where there is none. */
  readonly next: () => boolean;
  /** Back to the one shown before. */
  readonly back: () => void;
}

/** Going through what waits, whichever document it is in. */
export function useQueueSteps(): QueueSteps {
  const { store, screen, place, activeCoding } = useWorkspace();
  const show = useShowCoding();
  const documentId = screen.kind === 'document' ? screen.documentId : null;
  const from = (place?.bead ?? 1) - 1;
  return useMemo(() => {
    const { index } = store;
    const at = { documentId, active: activeCoding, from };
    const take = (queue: WaitingQueue, coding: Coding) => {
      const seen = queue.seen.includes(coding.id) ? queue.seen : [...queue.seen, coding.id];
      waitingQueue.set({ ...queue, seen });
      show(coding);
    };
    return {
      start: (codeId) => {
        const wanted = (coding: Coding) => codeId === null || coding.codeId === codeId;
        const active = activeCoding ? index.get('coding', activeCoding) : undefined;
        const first =
          active && isWaiting(active) && wanted(active) ? active : stepWaiting(index, 1, at, wanted);
        if (first) take({ store, codeId, seen: [] }, first);
        return first !== null;
      },
      next: () => {
        const queue = waitingQueue.get();
        if (!queue) return false;
        const wanted = (coding: Coding) =>
          (queue.codeId === null || coding.codeId === queue.codeId) && !queue.seen.includes(coding.id);
        const next = stepWaiting(index, 1, at, wanted);
        if (next) take(queue, next);
        return next !== null;
      },
      back: () => {
        const queue = waitingQueue.get();
        const here = activeCoding ? (queue?.seen.indexOf(activeCoding) ?? -1) : -1;
        const before = (here < 0 ? queue?.seen : queue?.seen.slice(0, here))
          ?.toReversed()
          .flatMap((id) => index.get('coding', id) ?? [])[0];
        if (before) show(before);
      },
    };
  }, [store, documentId, from, activeCoding, show]);
}

/** The command that opens the walk, from wherever one is in the project. */
export function useQueueCommands(): void {
  const { t } = useTranslation('coding');
  const { toasts } = useServices();
  const { store } = useWorkspace();
  const { start } = useQueueSteps();
  const open = useCallback(() => {
    if (start(null)) return;
    const hasCodings = store.index.codings > 0;
    toasts.show(t(hasCodings ? 'queue_nothing' : 'queue_noCodings'), { topic: 'queue' });
  }, [start, store, toasts, t]);
  const commands = useMemo<readonly CommandAct[]>(() => [{ id: 'coding.queue', run: open }], [open]);
  useCommands(commands);
}

/** How many of a walk's codings wait still, and how many of those were shown and passed over. */
export function countQueue({ store, codeId, seen }: WaitingQueue) {
  const { index } = store;
  const waiting = countWaiting(index, codeId);
  const stillWaiting = seen.filter((id) => {
    const coding = index.get('coding', id);
    return coding !== undefined && isWaiting(coding);
  });
  return { waiting, skipped: stillWaiting.length, total: waiting + seen.length - stillWaiting.length };
}
