import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { reportWalk } from '../report/report-walk.ts';
import type { DocumentFlags } from './document-flags.ts';
import type { AlignmentGridHandle } from './grid-handle.ts';
import type { InHandStore } from './in-hand.ts';
import { lookForWaiting } from './use-left.ts';

/** The walk through what is doubtful or flagged, or through what a report counted, over the whole document and on past its end. */
export function useWalk(of: {
  readonly flags: DocumentFlags;
  readonly inHand: InHandStore;
  readonly grid: RefObject<AlignmentGridHandle | null>;
}): (step: 1 | -1) => void {
  const { t } = useTranslation(['alignment', 'report']);
  const { inHand, grid } = of;
  const flags = useRef(of.flags);
  flags.current = of.flags;
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const walk = useCallback(
    (step: 1 | -1) => {
      stop.current?.();
      const sought = reportWalk.get();
      const isOfReport = sought?.documentId === flags.current.view.document.id;
      // What was written a moment ago is read again first.
      stop.current = lookForWaiting(
        () => flags.current,
        inHand.get().at,
        step,
        (at) => {
          inHand.set({ ...inHand.get(), anchor: null });
          if (at < 0) grid.current?.say(t(isOfReport ? 'report:said_gone' : 'said_done'));
          else grid.current?.goToBead(at);
        },
        isOfReport ? (_, bead) => sought.beads.has(bead.id) : undefined,
      );
    },
    [inHand, grid, t],
  );
  useCommands(
    useMemo<readonly CommandAct[]>(
      () => [
        { id: 'alignment.next', run: () => walk(1) },
        { id: 'alignment.previous', run: () => walk(-1) },
      ],
      [walk],
    ),
  );
  return walk;
}
