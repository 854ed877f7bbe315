import { useCallback, useEffect, useRef, useState } from 'react';
import { after } from '../platform/effects.ts';
import { resultInSlices, type SlicedWork } from './slices.ts';

/** Work of seconds that the window does bit by bit; leaving the view ends it. */
export interface WorkInHand {
  /** The part done (0 … 1), in whole percents; null while nothing runs. */
  readonly part: number | null;
  /** null when cancelled. @throws what the work throws */
  run<Result>(work: Generator<number, Result>): Promise<Result | null>;
  cancel(): void;
}

const tools = { now: () => performance.now(), later: (task: () => void) => after(0, task) };
const whole = (part: number) => Math.floor(part * 100) / 100;

export function useSlicedWork(): WorkInHand {
  const [part, setPart] = useState<number | null>(null);
  const current = useRef<SlicedWork<unknown> | null>(null);
  const cancel = useCallback(() => current.current?.cancel(), []);
  const run = useCallback(async <Result>(work: Generator<number, Result>) => {
    current.current?.cancel();
    setPart(0);
    const started = resultInSlices(work, tools, (done) => setPart(whole(done)));
    current.current = started;
    try {
      return await started.result;
    } finally {
      if (current.current === started) {
        current.current = null;
        setPart(null);
      }
    }
  }, []);
  useEffect(() => cancel, [cancel]);
  return { part, run, cancel };
}
