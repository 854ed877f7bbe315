import type { Effects } from '../../shared/model/ids.ts';

/** Milliseconds without a key after which what was typed is written, and the longest that it waits while one types. */
const PAUSE = 1_000;
const LONGEST = 5_000;

export interface UnwrittenHost {
  readonly effects: Pick<Effects, 'now'>;
  /** Something typed is not written yet, or it is. */
  readonly pending: (isPending: boolean) => void;
}

/** What is typed in one place and not written yet: asks to be written at pauses, and now and then while one types on. */
export class Unwritten {
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: () => UnwrittenHost | null,
    private readonly write: () => void,
  ) {}

  /** True while there is something to write. */
  get isAny(): boolean {
    return this.#since !== null;
  }

  /** Milliseconds that it has waited. */
  get age(): number {
    return this.#since === null ? 0 : this.#now() - this.#since;
  }

  /** Something was typed. */
  typed(): void {
    const now = this.#now();
    if (this.#since === null) this.host()?.pending(true);
    this.#since ??= now;
    this.#wait(Math.max(0, Math.min(PAUSE, this.#since + LONGEST - now)));
  }

  /** It cannot be written yet: asks again after a pause. */
  putOff(): void {
    this.#wait(PAUSE);
  }

  /** Asks no more until something else is typed; what waits goes on waiting. */
  still(): void {
    clearTimeout(this.#timer);
  }

  /** It is written, or given up. */
  settle(): void {
    this.still();
    if (this.#since !== null) this.host()?.pending(false);
    this.#since = null;
  }

  #now(): number {
    return this.host()?.effects.now() ?? 0;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.write, milliseconds);
  }
}
