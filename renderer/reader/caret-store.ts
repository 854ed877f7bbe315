import { type Caret, isSameCaret } from './caret.ts';

/** The reader's caret or passage: it belongs to the model, so it outlives the rows that show it. */
export class CaretStore {
  #caret: Caret | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Caret | null => this.#caret;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(caret: Caret | null): void {
    if (isSameCaret(this.#caret, caret)) return;
    this.#caret = caret;
    for (const listener of this.#listeners) listener();
  }
}
