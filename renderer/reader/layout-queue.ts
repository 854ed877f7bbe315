/** Reads the layout and returns what writes to the page: all reads go before all writes. */
export type Measure = () => () => void;

/** Rows that have to be measured, done together: one layout for all, however many rows. */
export class LayoutQueue {
  readonly #all = new Set<Measure>();
  readonly #waiting = new Set<Measure>();

  /** Measures at the next reading; returns what forgets it. */
  register(measure: Measure): () => void {
    this.#all.add(measure);
    this.#waiting.add(measure);
    return () => {
      this.#all.delete(measure);
      this.#waiting.delete(measure);
    };
  }

  /** Everything again at the next reading: the width or the fonts have changed. */
  invalidate(): void {
    for (const measure of this.#all) this.#waiting.add(measure);
  }

  /** Measures all that wait; what it returns writes what comes of it. */
  read(): () => void {
    const writes = [...this.#waiting].map((measure) => measure());
    this.#waiting.clear();
    return () => {
      for (const write of writes) write();
    };
  }
}
