/** Milliseconds of work between two looks at what the person does meanwhile: half a frame. */
const SLICE = 8;

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
    let isDone = false;
    do isDone = work.next().done === true;
    while (!isDone && now() < until);
    if (!isDone) callOff = later(slice);
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
