/** Milliseconds of work between two looks at what the person does meanwhile: a quarter of a frame. */
const SLICE = 4;

const PAUSE = Symbol('pause');

/** A step of work that can go on only once something has come: calls back then; returns what calls it off. */
export interface Pause {
  readonly kind: typeof PAUSE;
  readonly until: (task: () => void) => () => void;
}

export function pauseUntil(until: Pause['until']): Pause {
  return { kind: PAUSE, until };
}

export function isPause(step: unknown): step is Pause {
  return typeof step === 'object' && step !== null && 'kind' in step && step.kind === PAUSE;
}

export interface SliceTools {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Calls back once the window had its turn; returns what calls it off. */
  readonly later: (task: () => void) => () => void;
  /** After each slice, with whether it was the last. */
  readonly onSlice: (isDone: boolean) => void;
}

/** Works a generator off in slices, so that typing goes on meanwhile. Returns what stops it. */
export function workInSlices(work: Iterator<unknown>, { now, later, onSlice }: SliceTools): () => void {
  let isStopped = false;
  const slice = () => {
    const until = now() + SLICE;
    let step: IteratorResult<unknown>;
    do step = work.next();
    while (step.done !== true && !isPause(step.value) && now() < until);
    const isDone = step.done === true;
    if (!isDone) callOff = isPause(step.value) ? step.value.until(slice) : later(slice);
    onSlice(isDone);
  };
  let callOff = later(slice);
  return () => {
    if (isStopped) return;
    isStopped = true;
    callOff();
    work.return?.();
  };
}

export interface SlicedWork<Result> {
  /** null when cancelled; rejects with what the work throws. */
  readonly result: Promise<Result | null>;
  cancel(): void;
}

/** The same for work that yields the part done (0 … 1) and returns something. */
export function resultInSlices<Result>(
  work: Generator<number, Result>,
  tools: Pick<SliceTools, 'now' | 'later'>,
  onPart: (part: number) => void,
): SlicedWork<Result> {
  let cancel = (): void => undefined;
  const result = new Promise<Result | null>((resolve, reject) => {
    let part = 0;
    function* settled(): Generator<number, void> {
      try {
        resolve(yield* work);
      } catch (error) {
        reject(error);
      }
    }
    const steps = settled();
    const told: Iterator<number, void> = {
      next: () => {
        const step = steps.next();
        if (!step.done) part = step.value;
        return step;
      },
      return: () => steps.return(),
    };
    const stop = workInSlices(told, { ...tools, onSlice: (isDone) => isDone || onPart(part) });
    cancel = () => {
      stop();
      resolve(null);
    };
  });
  return { result, cancel: () => cancel() };
}
