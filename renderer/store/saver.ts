import type { Problem } from '../../shared/problem/problem.ts';
import type { Entry } from './entry.ts';
import { writeProblem } from './storage-problem.ts';

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Milliseconds between tries after a failed write; the last one repeats. */
const RETRY_AFTER = [1_000, 3_000, 10_000, 30_000];

export interface SaverOptions {
  /** Durable when it resolves. */
  readonly write: (entries: readonly Entry[]) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  /** Calls back after so many milliseconds; returns what cancels it. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/**
 * Writes entries in order, gathering those that come while a write is under way. After a failure it
 * keeps everything and tries again. "saved" is said only when nothing is left to write.
 */
export class Saver {
  #waiting: Entry[] = [];
  #writing: Promise<void> | null = null;
  #failures = 0;
  #stopped = false;
  #cancelRetry: (() => void) | null = null;
  #state: SaveState = { state: 'saved' };

  constructor(private readonly options: SaverOptions) {}

  get state(): SaveState {
    return this.#state;
  }

  add(entry: Entry): void {
    this.#waiting.push(entry);
    if (!this.#cancelRetry) void this.#run();
    if (this.#state.state === 'saved') this.#say({ state: 'saving' });
  }

  /** Tries now and resolves when all is written. @throws Problem when it could not be */
  async flush(): Promise<void> {
    do {
      await this.#run();
      if (this.#state.state === 'failed') throw this.#state.problem;
    } while (this.#waiting.length > 0);
  }

  /** No more tries from now on; resolves when the write under way is over, however it ends. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#writing;
  }

  #cancel(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  #run(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
      // What a listener added on hearing "saved", when the loop was already over.
      if (this.#waiting.length > 0 && !this.#cancelRetry && !this.#stopped) void this.#run();
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    this.#cancel();
    while (this.#waiting.length > 0) {
      if (this.#stopped) return;
      const batch = this.#waiting.slice();
      try {
        await this.options.write(batch);
      } catch (error) {
        if (!this.#stopped) this.#retryLater();
        this.#say({ state: 'failed', problem: writeProblem(error) });
        return;
      }
      this.#waiting = this.#waiting.slice(batch.length);
      this.#failures = 0;
    }
    this.#say({ state: 'saved' });
  }

  #retryLater(): void {
    const wait = RETRY_AFTER[Math.min(this.#failures++, RETRY_AFTER.length - 1)] ?? 0;
    this.#cancelRetry = this.options.after(wait, () => {
      this.#cancelRetry = null;
      void this.#run();
    });
  }

  #say(state: SaveState): void {
    this.#state = state;
    this.options.onState(state);
  }
}
