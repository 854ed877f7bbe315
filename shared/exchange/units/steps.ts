/** So many beads or paragraphs at once: a few milliseconds. */
const AT_ONCE = 200;

/** Maps a long list; yields the part done (0 … 1), so that whoever asks may rest or cancel. */
export function* mapInSteps<Each, Made>(
  list: readonly Each[],
  make: (each: Each, at: number) => Made,
): Generator<number, Made[]> {
  const made: Made[] = [];
  for (const [at, each] of list.entries()) {
    made.push(make(each, at));
    if (made.length % AT_ONCE === 0) yield made.length / list.length;
  }
  return made;
}

/** Work that is a part of more: its 0 … 1 stand for `from` … `to` of the whole. */
export function* partOfSteps<Result>(
  from: number,
  to: number,
  work: Generator<number, Result>,
): Generator<number, Result> {
  let step = work.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = work.next();
  }
  yield to;
  return step.value;
}

/** The same work for each of several, one after another; `sizeOf` says how much of the whole each is. */
export function* eachInSteps<Each, Made>(
  list: readonly Each[],
  sizeOf: (each: Each) => number,
  work: (each: Each, at: number) => Generator<number, Made>,
): Generator<number, Made[]> {
  const whole = Math.max(
    1,
    list.reduce((sum, each) => sum + sizeOf(each), 0),
  );
  const made: Made[] = [];
  let done = 0;
  for (const [at, each] of list.entries()) {
    const next = done + sizeOf(each);
    made.push(yield* partOfSteps(done / whole, next / whole, work(each, at)));
    done = next;
  }
  return made;
}
