export interface CloseEffects {
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** True when the person would rather lose the last changes than wait. */
  readonly askToLose: () => Promise<boolean>;
}

/** Long enough for a slow disk to flush a snapshot, short enough for a person not to kill the app. */
export const PATIENCE_MS = 5000;

/** Holds a window open while it has changes that are not on the disk yet. */
export class CloseGuard {
  #unsaved = false;
  #deciding = false;
  #saved: (() => void) | null = null;
  constructor(private readonly effects: CloseEffects) {}

  setUnsaved(unsaved: boolean): void {
    this.#unsaved = unsaved;
    if (!unsaved) this.#saved?.();
  }

  get mayClose(): boolean {
    return !this.#unsaved;
  }

  /**
   * Waits for the changes to be saved, then asks. `close` runs at most once for each time of asking;
   * `stay` runs when the person keeps the window. A second request meanwhile changes nothing.
   */
  async request(close: () => void, stay: () => void): Promise<void> {
    if (this.#deciding) return;
    this.#deciding = true;
    try {
      if (this.#unsaved) await Promise.race([this.#whenSaved(), this.effects.wait(PATIENCE_MS)]);
      if (this.#unsaved && !(await this.effects.askToLose())) {
        // They may have been saved while the question stood; to stay is still what was answered.
        stay();
        return;
      }
      this.#unsaved = false;
      close();
    } finally {
      this.#deciding = false;
      this.#saved = null;
    }
  }

  #whenSaved(): Promise<void> {
    return new Promise((resolve) => {
      this.#saved = resolve;
    });
  }
}
