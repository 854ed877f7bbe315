import { useEffect, useState } from 'react';
import { countTerms, type TermUses } from '../../shared/glossary/uses.ts';
import type { TermId } from '../../shared/model/ids.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { workInSlices } from '../finding/slices.ts';
import { after } from '../platform/effects.ts';

/** Milliseconds without a change after which the texts are counted again. */
const QUIET = 200;
const NONE: ReadonlyMap<TermId, TermUses> = new Map();

/** How often each term stands in the texts: counted in the background, the numbers before shown until then. */
export function useTermUses(): ReadonlyMap<TermId, TermUses> {
  const { store } = useWorkspace();
  const revision = useRevision();
  const [uses, setUses] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts and terms change with the revision
  useEffect(() => {
    let stop = () => {};
    const wait = after(QUIET, () => {
      const steps = countTerms(store.index);
      const work = (function* () {
        setUses(yield* steps);
      })();
      stop = workInSlices(work, {
        now: () => performance.now(),
        later: (task) => after(0, task),
        onSlice: () => undefined,
      });
    });
    return () => {
      wait();
      stop();
    };
  }, [store, revision]);
  return uses;
}
