/** The share of a window's height that a step must pass for nobody to read what it brings. */
const FAR = 0.25;

/** Reads the layout, then takes in what it read; what it returns writes to the page. */
type Work = () => () => void;

/**
 * Whether rows fly past: two steps on end that are far. (A jump is one step.) What has to be read of rows that came in a fling
 * is read at the next step or frame, when the page is laid out anyway: one layout a frame where it would be two.
 */
export class Fling {
  #isOn = false;
  #wasFar = false;
  #isBehind = false;
  #offset = 0;
  #left: Work | null = null;
  #frame = 0;

  /**
   * Whether the page has been scrolled and the rows do not know it yet: what would hold a place then, where heights are not as
   * they were guessed, would scroll back to the place before.
   */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /**
   * The rows stand at `offset` pixels of a window of `room`, and `move` makes them do so. What the last step left is read before
   * it and written after it: whoever reads in between finds the page laid out.
   */
  step(offset: number, isScrolling: boolean, room: number, move: () => void): void {
    const isFar = isScrolling && Math.abs(offset - this.#offset) > room * FAR;
    this.#isOn = isFar && this.#wasFar;
    this.#wasFar = isFar;
    this.#offset = offset;
    this.#isBehind = true;
    const write = this.#read();
    this.#isBehind = false;
    move();
    write?.();
  }

  /** Does it now, or in a fling with the next frame at the latest; then the last one that was asked for, for all. */
  whenLaidOut(work: Work): void {
    this.#left = work;
    if (!this.#isOn) {
      this.#read()?.();
      return;
    }
    cancelAnimationFrame(this.#frame);
    // What is asked for in a scroll event comes in the same frame: the next one is a frame further.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => this.#read()?.());
    });
  }

  #read(): (() => void) | undefined {
    cancelAnimationFrame(this.#frame);
    const left = this.#left;
    this.#left = null;
    return left?.();
  }

  /** Nothing is done any more. */
  end(): void {
    this.#left = null;
    cancelAnimationFrame(this.#frame);
  }
}
