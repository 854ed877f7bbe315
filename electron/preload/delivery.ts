import type { Unsubscribe } from '../../shared/ipc/contract.ts';

/** Hands what main tells on to the page's listeners; what comes while there is none waits for the first. */
export class Delivery<Value> {
  readonly #listeners = new Set<(value: Value) => void>();
  #waiting: Value[] = [];

  deliver(value: Value): void {
    if (this.#listeners.size === 0) this.#waiting.push(value);
    for (const listener of [...this.#listeners]) listener(value);
  }

  subscribe(listener: (value: Value) => void): Unsubscribe {
    // A wrapper, so that one function given twice is two subscriptions with an undo each.
    const own = (value: Value) => listener(value);
    this.#listeners.add(own);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const value of waiting) own(value);
    return () => {
      this.#listeners.delete(own);
    };
  }
}
