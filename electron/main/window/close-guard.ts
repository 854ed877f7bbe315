import type { Unsaved } from '../../../shared/ipc/contract.ts';

export interface CloseEffects {
  /** Tells the page that it is about to go, so that it writes what is typed. */
  readonly tell: () => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** True when the person would rather lose that than keep the window. */
  readonly askToLose: (unsaved: Unsaved) => Promise<boolean>;
}

/** Long enough for a slow disk to flush a snapshot, short enough for a person not to kill the app. */
export const PATIENCE_MS = 5000;

/** Holds a window open while it has changes that are not on the disk yet, or a form that nobody has sent. */
export class CloseGuard {
  #unsaved: Unsaved = 'nothing';
  #deciding = false;
  /** Waiting would change nothing any more. */
  #settled: (() => void) | null = null;
  constructor(private readonly effects: CloseEffects) {}

  setUnsaved(unsaved: Unsaved): void {
    this.#unsaved = unsaved;
    if (unsaved !== 'changes') this.#settled?.();
  }

  get mayClose(): boolean {
    return this.#unsaved === 'nothing';
  }

  /**
   * Waits for the changes to be saved, then asks; a form is asked about at once. `close` runs at most once for each time of asking;
   * `stay` runs when the person keeps the window. A second request meanwhile changes nothing.
   */
  async request(close: () => void, stay: () => void): Promise<void> {
    if (this.#deciding) return;
    this.#deciding = true;
    try {
      if (this.#unsaved !== 'nothing') this.effects.tell();
      if (this.#unsaved === 'changes')
        await Promise.race([this.#whenSettled(), this.effects.wait(PATIENCE_MS)]);
      if (this.#unsaved !== 'nothing' && !(await this.effects.askToLose(this.#unsaved))) {
        // They may have been saved while the question stood; to stay is still what was answered.
        stay();
        return;
      }
      this.#unsaved = 'nothing';
      close();
    } finally {
      this.#deciding = false;
      this.#settled = null;
    }
  }

  #whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      this.#settled = resolve;
    });
  }
}
