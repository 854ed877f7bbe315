import type { Bead } from '../../shared/model/records.ts';
import type { DocumentFlags } from './document-flags.ts';
import { surenessOf } from './sureness.ts';

/** What is left to look at in a document. */
export interface Left {
  /** Beads that are doubtful or have a flag. */
  readonly beads: number;
  readonly doubtful: number;
  /** Flags that nobody set aside. */
  readonly flags: number;
}

/** Whether somebody should look at a bead: its link is doubtful, or a flag stands. It never has to. */
export function isWaiting(flags: DocumentFlags, bead: Bead): boolean {
  return surenessOf(bead) === 'doubtful' || flags.standing(bead).length > 0;
}

/** Counts what is left, a bead at a time: yields between them, so that it can be sliced and given up. */
export function* countLeft(flags: DocumentFlags): Generator<void, Left> {
  let [beads, doubtful, standing] = [0, 0, 0];
  for (const bead of flags.view.beads) {
    const isDoubtful = surenessOf(bead) === 'doubtful';
    const count = flags.standing(bead).length;
    if (isDoubtful) doubtful++;
    standing += count;
    if (isDoubtful || count > 0) beads++;
    yield;
  }
  return { beads, doubtful, flags: standing };
}

/** The place of the next bead that waits (or is of a kind) after one, in a direction, on past the end from the other one; -1 for none. */
export function* findWaiting(
  flags: DocumentFlags,
  from: number,
  step: 1 | -1,
  isSought: (flags: DocumentFlags, bead: Bead) => boolean = isWaiting,
): Generator<void, number> {
  const { beads } = flags.view;
  for (let count = 1; count <= beads.length; count++) {
    const at = (((from + step * count) % beads.length) + beads.length) % beads.length;
    const bead = beads[at];
    if (bead && isSought(flags, bead)) return at;
    yield;
  }
  return -1;
}
