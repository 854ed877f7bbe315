import { useEffect, useState } from 'react';
import type { Bead } from '../../shared/model/records.ts';
import { workInSlices } from '../finding/slices.ts';
import { after, nextTask } from '../platform/effects.ts';
import type { DocumentFlags } from './document-flags.ts';
import { countLeft, findWaiting, type Left } from './waiting.ts';

/** Milliseconds after a change until what is left is counted anew: several in a row are counted once. */
const SETTLE = 120;

const now = () => performance.now();
const nothing = () => undefined;

/** What is left to look at in the document; what was counted last until it is counted anew, null before the first time. */
export function useLeft(flags: DocumentFlags): Left | null {
  const [left, setLeft] = useState<Left | null>(null);
  useEffect(() => {
    function* count() {
      setLeft(yield* countLeft(flags));
    }
    let stop = after(SETTLE, () => {
      stop = workInSlices(count(), { now, later: nextTask, onSlice: nothing });
    });
    return () => stop();
  }, [flags]);
  return left;
}

/** Looks for the next bead that waits, from the next turn on; tells its place, or -1. Returns what stops it. */
export function lookForWaiting(
  flags: () => DocumentFlags,
  from: number,
  step: 1 | -1,
  found: (at: number) => void,
  isSought?: (flags: DocumentFlags, bead: Bead) => boolean,
): () => void {
  function* look() {
    found(yield* findWaiting(flags(), from, step, isSought));
  }
  return workInSlices(look(), { now, later: nextTask, onSlice: nothing });
}
