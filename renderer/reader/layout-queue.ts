/** Reads the layout and returns what writes to the page: all reads go before all writes. */
export type Measure = () => () => void;

/** Rows that have to be measured, done together: one layout for all, however many rows. */
export class LayoutQueue {
  readonly #all = new Set<Measure>();
  readonly #waiting = new Set<Measure>();

  /** Measures at the next flush; returns what forgets it. */
  register(measure: Measure): () => void {
    this.#all.add(measure);
    this.#waiting.add(measure);
    return () => {
      this.#all.delete(measure);
      this.#waiting.delete(measure);
    };
  }

  /** Everything again at the next flush: the width or the fonts have changed. */
  invalidate(): void {
    for (const measure of this.#all) this.#waiting.add(measure);
  }

  flush(): void {
    if (this.#waiting.size === 0) return;
    const writes = [...this.#waiting].map((measure) => measure());
    this.#waiting.clear();
    for (const write of writes) write();
  }
}
