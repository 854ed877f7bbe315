import { textBox } from './column-places.ts';

/** Pixels from an edge of the text at which a drag begins to scroll it. */
const EDGE = 20;
/** Pixels a frame: at the edge, and the most. */
const SLOWEST = 3;
const FASTEST = 48;

/** How far to scroll in this frame while the pointer is held at a height; 0 where it is over the text. */
export function scrollStep(pointer: number, top: number, bottom: number): number {
  const past = pointer < top + EDGE ? pointer - (top + EDGE) : Math.max(0, pointer - (bottom - EDGE));
  if (past === 0) return 0;
  const pixels = Math.min(FASTEST, SLOWEST + Math.abs(past) / 4);
  return Math.sign(past) * Math.round(pixels);
}

/** Scrolls for as long as the pointer is held at an edge; `onScroll` after each frame in which it did. */
export class DragScroll {
  #frame = 0;
  #pointer = 0;

  constructor(
    readonly scroller: HTMLElement,
    readonly onScroll: () => void,
  ) {}

  /** The pointer is at this height of the window now. */
  follow(pointer: number): void {
    this.#pointer = pointer;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #step = () => {
    this.#frame = 0;
    const { top, bottom } = textBox(this.scroller);
    const by = scrollStep(this.#pointer, top, bottom);
    if (by === 0) return;
    const before = this.scroller.scrollTop;
    this.scroller.scrollTop += by;
    this.onScroll();
    if (this.scroller.scrollTop !== before) this.#frame = requestAnimationFrame(this.#step);
  };
}
