import { useSyncExternalStore } from 'react';

/** What is typed somewhere in the window and not in the project yet: nothing may be called saved meanwhile. */
export class PendingTyping {
  readonly #writers = new Set<() => void>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly get = (): boolean => this.#writers.size > 0;

  /** For one place where words are typed: says whether it holds any; `write` brings them into the project. */
  holder(write: () => void): (isPending: boolean) => void {
    const own = () => write();
    return (isPending) => {
      const before = this.#writers.size;
      if (isPending) this.#writers.add(own);
      else this.#writers.delete(own);
      if (this.#writers.size !== before) for (const listener of this.#listeners) listener();
    };
  }

  /** Writes all of it, now. */
  write(): void {
    for (const write of [...this.#writers]) write();
  }
}

export const pendingTyping = new PendingTyping();

export function usePendingTyping(): boolean {
  return useSyncExternalStore(pendingTyping.subscribe, pendingTyping.get);
}
