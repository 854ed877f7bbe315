import { useMemo } from 'react';
import { heldVersions } from '../../shared/beads/parts.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Bead } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWindowState } from '../ui/window-state.ts';
import { beadsChosen, chosenBeads } from './chosen.ts';
import type { InHandStore } from './in-hand.ts';
import type { AlignmentActs } from './use-alignment-acts.ts';

/** Correcting the alignment, from keys, palette, bar and menu. */
export function useAlignmentCommands(of: {
  readonly view: DocumentView;
  readonly inHand: InHandStore;
  readonly acts: AlignmentActs;
  readonly openThreshold: () => void;
}): void {
  const { view, inHand, acts, openThreshold } = of;
  const { at, anchor } = useWindowState(inHand);
  const chosen = chosenBeads(view, anchor, at);
  const isOne = chosen.from === chosen.to;
  const bead = view.beads[at];
  const isThere = bead !== undefined;
  const isWhole = bead !== undefined && heldVersions(view, bead).length > 1;
  const hasNext = isOne ? at < view.beads.length - 1 : isThere;
  const { from, to } = chosen;
  // All of a long document may be chosen.
  const { hasAuto, hasConfirmed } = useMemo(() => {
    const some = beadsChosen(view, { from, to });
    const has = (sought: Bead['status']) => some.some(({ status }) => status === sought);
    return { hasAuto: has('auto'), hasConfirmed: has('confirmed') };
  }, [view, from, to]);
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'alignment.confirm', isEnabled: hasAuto, run: acts.confirm },
      { id: 'alignment.confirmAbove', run: openThreshold },
      { id: 'alignment.unconfirm', isEnabled: hasConfirmed, run: acts.unconfirm },
      { id: 'alignment.merge', isEnabled: hasNext, run: () => acts.merge(1) },
      { id: 'alignment.mergeBack', isEnabled: isOne && at > 0, run: () => acts.merge(-1) },
      { id: 'alignment.split', isEnabled: isThere && isOne, run: acts.splitAtSentence },
      { id: 'alignment.splitWord', isEnabled: isThere && isOne, run: acts.splitAtWord },
      {
        id: 'alignment.giveUp',
        isEnabled: isOne && at > 0,
        run: () => acts.moveBoundary({ edge: 'start', direction: 'down' }),
      },
      {
        id: 'alignment.giveDown',
        isEnabled: isOne && hasNext,
        run: () => acts.moveBoundary({ edge: 'end', direction: 'up' }),
      },
      {
        id: 'alignment.takeUp',
        isEnabled: isOne && at > 0,
        run: () => acts.moveBoundary({ edge: 'start', direction: 'up' }),
      },
      {
        id: 'alignment.takeDown',
        isEnabled: isOne && hasNext,
        run: () => acts.moveBoundary({ edge: 'end', direction: 'down' }),
      },
      { id: 'alignment.link', isEnabled: isThere, run: acts.link },
      { id: 'alignment.unlink', isEnabled: isOne && isWhole, run: acts.unlink },
      { id: 'alignment.swap', isEnabled: hasNext, run: acts.swap },
      { id: 'alignment.swapVersions', run: acts.swapVersions },
      { id: 'alignment.deliberate', isEnabled: isThere && isOne && !isWhole, run: acts.toggleDeliberate },
    ],
    [acts, openThreshold, at, isOne, isThere, isWhole, hasNext, hasAuto, hasConfirmed],
  );
  useCommands(commands);
}
