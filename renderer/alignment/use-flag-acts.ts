import { type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissLabel, planDismiss, planRestore, restoreLabel } from '../../shared/flags/dismissals.ts';
import type { Flag } from '../../shared/flags/flag.ts';
import type { BeadId } from '../../shared/model/ids.ts';
import type { Bead, Dismissal } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useWrite } from '../app/use-write.ts';
import { useWorkspace } from '../app/workspace.ts';
import { WindowState } from '../ui/window-state.ts';
import type { DocumentFlags } from './document-flags.ts';
import type { AlignmentGridHandle } from './grid-handle.ts';

/** A flag whose note is being written, before it is set aside. */
export interface FlagInHand {
  readonly beadId: BeadId;
  readonly kind: Flag['kind'];
  readonly about: string;
}

export const isInHand = (hand: FlagInHand | null, bead: Bead, flag: Flag): boolean =>
  hand?.beadId === bead.id && hand.kind === flag.kind && hand.about === flag.about;

/** Setting flags aside and raising them again. */
export interface FlagActs {
  readonly hand: WindowState<FlagInHand | null>;
  /** Asks why, beside the flag. */
  readonly begin: (bead: Bead, flag: Flag) => void;
  /** Gives the keys back to the text. */
  readonly leave: () => void;
  readonly dismiss: (bead: Bead, flag: Flag, note: string) => void;
  readonly restore: (dismissal: Dismissal) => void;
}

export function useFlagActs(flags: DocumentFlags, grid: RefObject<AlignmentGridHandle | null>): FlagActs {
  const { t } = useTranslation('alignment');
  const { store } = useWorkspace();
  const write = useWrite();
  const services = useServices();
  const latest = useRef(flags);
  latest.current = flags;
  return useMemo(() => {
    const hand = new WindowState<FlagInHand | null>(null);
    const name = () => latest.current.view.document.name;
    const leave = () => {
      hand.set(null);
      grid.current?.focus();
    };
    return {
      hand,
      leave,
      begin: (bead, flag) => hand.set({ beadId: bead.id, kind: flag.kind, about: flag.about }),
      dismiss: (bead, flag, note) => {
        const seen = latest.current.beadOf(bead);
        if (!seen) return;
        const by = { author: store.author, effects: services.effects };
        const changes = planDismiss(store.index, { bead: seen, flag, note }, by);
        leave();
        if (write(dismissLabel(name()), changes)) grid.current?.say(t('said_dismissed'));
      },
      restore: (dismissal) => {
        grid.current?.focus();
        if (write(restoreLabel(name()), planRestore(dismissal))) grid.current?.say(t('said_restored'));
      },
    };
  }, [store, write, services, grid, t]);
}
