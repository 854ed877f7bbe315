import { useSyncExternalStore } from 'react';

/** A value that parts of the window share which do not lie inside each other; in memory only. */
export class WindowState<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(readonly first: Value) {
    this.#value = first;
  }

  readonly get = (): Value => this.#value;

  readonly set = (next: Value): void => {
    if (Object.is(next, this.#value)) return;
    this.#value = next;
    for (const listener of this.#listeners) listener();
  };

  readonly reset = (): void => this.set(this.first);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

const ofProject = new Set<{ readonly reset: () => void }>();

/** A state that means nothing once its project is closed: `forgetProject` sets it back. */
export function projectState<Value>(first: Value): WindowState<Value> {
  const state = new WindowState(first);
  ofProject.add(state);
  return state;
}

/** The ids and questions of one project must not meet another. */
export function forgetProject(): void {
  for (const state of ofProject) state.reset();
}

export function useWindowState<Value>(state: WindowState<Value>): Value {
  return useSyncExternalStore(state.subscribe, state.get);
}
