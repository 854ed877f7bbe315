import type { Unsubscribe } from '../../shared/ipc/contract.ts';

/** Runs a task once the window has shown what it has. */
export type AfterFrame = (task: () => void) => void;

/** Who listens to a project, and when they hear of a change: at once, or after what they see has been painted. */
export class Telling {
  readonly #listeners = new Set<() => void>();
  /** Inside an act of `paintFirst`, and until the frame after it. */
  #isPainting = false;
  #isHushed = false;

  /** `afterFrame`: at once where there is no window. */
  constructor(private readonly afterFrame: AfterFrame = (task) => task()) {}

  subscribe(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells everyone, unless an act is still to be painted. */
  tell(): void {
    if (this.#isHushed) return;
    for (const listener of this.#listeners) listener();
  }

  /** A change comes: one that is not of the act being painted is told at once, and those before it too. */
  changeComes(): void {
    if (!this.#isPainting) this.#isHushed = false;
  }

  /** Resolves when what waits to be painted has been; null when nothing waits, so that no one need. */
  painting(): Promise<void> | null {
    return this.#isHushed ? new Promise<void>((resolve) => this.afterFrame(resolve)) : null;
  }

  /** Does an act of which listeners hear after the next frame, together with what is to be done `then`. */
  paintFirst<Result>(act: () => Result, then: (result: Result) => void): Result {
    this.#isPainting = true;
    this.#isHushed = true;
    let result: { readonly of: Result } | null = null;
    try {
      result = { of: act() };
      return result.of;
    } finally {
      this.#isPainting = false;
      this.afterFrame(() => {
        if (result) then(result.of);
        if (!this.#isHushed) return;
        this.#isHushed = false;
        this.tell();
      });
    }
  }

  /** Nobody listens any more. */
  clear(): void {
    this.#listeners.clear();
  }
}
