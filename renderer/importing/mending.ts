/** What was found and how a person put it right, step by step, so that each step can be taken back. */
export interface Mending<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
  /** What the last step moved; another step of the same goes into it. */
  readonly moving: string | null;
}

/** Steps that can be taken back; a finding shares what is not mended with the one before. */
const MOST_STEPS = 500;

export const startMending = <State>(found: State): Mending<State> => ({
  past: [],
  now: found,
  future: [],
  moving: null,
});

/**
 * The next state; null is a step that could not be taken. Steps in a row with one `moving`, such as a border
 * moved word by word, are taken back as one.
 */
export function mend<State>(
  mending: Mending<State>,
  next: State | null,
  moving: string | null = null,
): Mending<State> {
  if (next === null || next === mending.now) return mending;
  const joins = moving !== null && moving === mending.moving && mending.past.length > 0;
  const past = joins ? mending.past : [...mending.past, mending.now].slice(-MOST_STEPS);
  return { past, now: next, future: [], moving };
}

export function undoMending<State>(mending: Mending<State>): Mending<State> {
  const before = mending.past.at(-1);
  if (before === undefined) return mending;
  return {
    past: mending.past.slice(0, -1),
    now: before,
    future: [mending.now, ...mending.future],
    moving: null,
  };
}

export function redoMending<State>(mending: Mending<State>): Mending<State> {
  const [next, ...future] = mending.future;
  if (next === undefined) return mending;
  return { past: [...mending.past, mending.now], now: next, future, moving: null };
}

export const isMended = (mending: Mending<unknown>): boolean => mending.past.length > 0;
