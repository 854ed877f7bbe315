import type { DocumentView } from '../../shared/model/document-view.ts';
import type { PatternHit, PatternRun, PatternStop } from './pattern-run.ts';
import { isPause, type SliceTools, workInSlices } from './slices.ts';

/** All hits of a run, once it is over; why it ended early; null where another search took its place. */
export function collectPattern(
  tools: Pick<SliceTools, 'now' | 'later'>,
  view: DocumentView,
  run: PatternRun,
): Promise<readonly PatternHit[] | PatternStop | null> {
  const hits: PatternHit[] = [];
  function* work() {
    for (const step of run.hits(view)) {
      if (step && !isPause(step)) hits.push(step);
      yield step;
    }
  }
  return new Promise((resolve) => {
    workInSlices(work(), {
      ...tools,
      onSlice: (isDone) => {
        if (isDone) resolve(run.isDropped ? null : (run.stopped ?? hits));
      },
    });
  });
}
