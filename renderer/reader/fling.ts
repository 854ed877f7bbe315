/** The share of a window's height that a step must pass for nobody to read what it brings. */
const FAR = 0.25;

/** Reads the layout, `isLate` where the rows came with a step before, and takes in what it read; what it returns writes to the page. */
type Work = (isLate: boolean) => () => void;

/**
 * Whether rows fly past: two steps on end that are far. (A jump is one step.) What has to be read of rows that came in a fling
 * is read at the next step or frame, when the page is laid out anyway: one layout a frame where it would be two.
 */
export class Fling {
  #isOn = false;
  #wasFar = false;
  #offset = 0;
  #left: Work | null = null;
  #frame = 0;

  /**
   * The rows stand at `offset` pixels of a window of `room`, and `move` makes them do so. What the last step left is read before
   * it and written after it: whoever reads in between finds the page laid out.
   */
  step(offset: number, isScrolling: boolean, room: number, move: () => void): void {
    const isFar = isScrolling && Math.abs(offset - this.#offset) > room * FAR;
    this.#isOn = isFar && this.#wasFar;
    this.#wasFar = isFar;
    this.#offset = offset;
    const write = this.#read(true);
    move();
    write?.();
  }

  /** Does it now, or in a fling with the next frame at the latest; then the last one that was asked for, for all. */
  whenLaidOut(work: Work): void {
    this.#left = work;
    if (!this.#isOn) {
      this.#read(false)?.();
      return;
    }
    cancelAnimationFrame(this.#frame);
    // What is asked for in a scroll event comes in the same frame: the next one is a frame further.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => this.#read(true)?.());
    });
  }

  #read(isLate: boolean): (() => void) | undefined {
    cancelAnimationFrame(this.#frame);
    const left = this.#left;
    this.#left = null;
    return left?.(isLate);
  }

  /** Nothing is done any more. */
  end(): void {
    this.#left = null;
    cancelAnimationFrame(this.#frame);
  }
}
