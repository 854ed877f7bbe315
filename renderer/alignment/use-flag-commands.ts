import { useMemo } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { projectState, useWindowState } from '../ui/window-state.ts';
import type { BeadFlag, DocumentFlags } from './document-flags.ts';
import type { InHandStore } from './in-hand.ts';
import type { FlagActs } from './use-flag-acts.ts';

/** Flags that were set aside are shown with the others. */
export const dismissedShown = projectState(false);

/** The flag whose line has the focus, else the first. */
function inLine(flags: readonly BeadFlag[]): BeadFlag | undefined {
  const line = document.activeElement?.closest('.align__flag');
  const at = line ? [...(line.parentElement?.children ?? [])].indexOf(line) : 0;
  return flags[at] ?? flags[0];
}

/** Setting flags of the bead in hand aside, and raising them again. */
export function useFlagCommands(of: {
  readonly flags: DocumentFlags;
  readonly inHand: InHandStore;
  readonly flagActs: FlagActs;
}): void {
  const { flags, inHand, flagActs } = of;
  const { at } = useWindowState(inHand);
  const isShown = useWindowState(dismissedShown);
  const bead = flags.view.beads[at];
  const commands = useMemo<readonly CommandAct[]>(() => {
    const all = bead ? flags.of(bead) : [];
    const standing = all.filter(({ dismissal }) => !dismissal);
    const dismissed = all.filter(({ dismissal }) => dismissal);
    return [
      {
        id: 'alignment.dismiss',
        isEnabled: standing.length > 0,
        run: () => {
          const shown = isShown ? all : standing;
          const here = inLine(shown);
          const each = here?.dismissal ? standing[0] : here;
          if (bead && each) flagActs.begin(bead, each.flag);
        },
      },
      {
        id: 'alignment.restore',
        isEnabled: dismissed.length > 0,
        run: () => {
          const here = isShown ? inLine(all) : dismissed[0];
          const dismissal = here?.dismissal ?? dismissed[0]?.dismissal;
          if (dismissal) flagActs.restore(dismissal);
        },
      },
      { id: 'alignment.showDismissed', run: () => dismissedShown.set(!isShown) },
    ];
  }, [flags, bead, flagActs, isShown]);
  useCommands(commands);
}
