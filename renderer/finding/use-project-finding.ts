import { useEffect, useRef, useState } from 'react';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { after, nextTask } from '../platform/effects.ts';
import { PatternSearcher } from './pattern-searcher.ts';
import { makePatternWorker } from './pattern-worker.ts';
import { ProjectFinder, type ProjectWish } from './project-finder.ts';
import { Ticks } from './ticks.ts';
import { lastWish } from './wish.ts';

/** Milliseconds after a change of the texts before all of them are looked through again. */
const SETTLES = 300;

export const sliceTools = {
  now: () => performance.now(),
  later: nextTask,
};

export interface ProjectFinding {
  readonly finder: ProjectFinder;
  readonly wish: ProjectWish;
  readonly setWish: (change: Partial<ProjectWish>) => void;
  readonly ticks: Ticks;
  readonly setTicks: (ticks: Ticks) => void;
}

/** Finding in all documents: looks anew when the wish changes, and when a text does. */
export function useProjectFinding(): ProjectFinding {
  const { store } = useWorkspace();
  const revision = useRevision();
  const [finder] = useState(
    () =>
      new ProjectFinder({ ...sliceTools, searcher: new PatternSearcher({ make: makePatternWorker, after }) }),
  );
  const [wish, setWholeWish] = useState<ProjectWish>(() => ({ ...lastWish.get(store), language: null }));
  const [ticks, setTicks] = useState(() => new Ticks());
  useEffect(() => finder.search(store.index, wish), [finder, store, wish]);
  const latest = useRef(wish);
  latest.current = wish;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at the texts after every change
  useEffect(
    () =>
      after(SETTLES, () => {
        if (finder.isOutdated(store.index)) finder.search(store.index, latest.current, true);
      }),
    [finder, store, revision],
  );
  useEffect(() => () => finder.stop(), [finder]);
  return {
    finder,
    wish,
    setWish: (change) => {
      const next = { ...wish, ...change };
      lastWish.set(store, { ...next, versionId: null });
      setTicks(new Ticks());
      setWholeWish(next);
    },
    ticks,
    setTicks,
  };
}
