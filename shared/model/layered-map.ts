/** Keys of the top layer at most: it is copied at each change. */
const MOST_ON_TOP = 256;
/** Of the middle one, at least and as a part of the base: it is copied once in as many changes. */
const LEAST_MIDDLE = 4096;
const MIDDLE_PART = 0.5;

type Layer<Key, Value> = ReadonlyMap<Key, Value | undefined>;
const EMPTY: ReadonlyMap<never, never> = new Map<never, never>();

function overlaid<Key, Value>(below: Layer<Key, Value>, above: Layer<Key, Value>): Layer<Key, Value> {
  if (below.size === 0) return above;
  const both = new Map(below);
  for (const [key, value] of above) both.set(key, value);
  return both;
}

/**
 * A map that is never changed, only followed by another one: with few keys changed it shares the rest with
 * the one before, so that a change costs its own size and not the map's (200,000 entries take some 20 ms to copy).
 */
export class LayeredMap<Key, Value> {
  readonly #base: ReadonlyMap<Key, Value>;
  /** Undefined where a key is gone. */
  readonly #middle: Layer<Key, Value>;
  readonly #top: Layer<Key, Value>;

  constructor(
    base: ReadonlyMap<Key, Value>,
    middle: Layer<Key, Value> = EMPTY,
    top: Layer<Key, Value> = EMPTY,
  ) {
    this.#base = base;
    this.#middle = middle;
    this.#top = top;
  }

  get(key: Key): Value | undefined {
    if (this.#top.size > 0) {
      const onTop = this.#top.get(key);
      if (onTop !== undefined || this.#top.has(key)) return onTop;
    }
    if (this.#middle.size > 0) {
      const between = this.#middle.get(key);
      if (between !== undefined || this.#middle.has(key)) return between;
    }
    return this.#base.get(key);
  }

  /** The values, in no promised order. */
  *values(): Generator<Value, void, undefined> {
    for (const [key, value] of this.#base) if (!this.#middle.has(key) && !this.#top.has(key)) yield value;
    for (const [key, value] of this.#middle) if (value !== undefined && !this.#top.has(key)) yield value;
    for (const value of this.#top.values()) if (value !== undefined) yield value;
  }

  /** Calls back for each value, in no promised order; several times as quick as an iterator. */
  forEach(call: (value: Value) => void): void {
    const [middle, top] = [this.#middle, this.#top];
    if (middle.size === 0 && top.size === 0) {
      this.#base.forEach(call);
      return;
    }
    this.#base.forEach((value, key) => {
      if (!middle.has(key) && !top.has(key)) call(value);
    });
    middle.forEach((value, key) => {
      if (value !== undefined && !top.has(key)) call(value);
    });
    top.forEach((value) => {
      if (value !== undefined) call(value);
    });
  }

  /** The map with some keys changed; undefined takes one away. This one stays as it is. */
  with(changes: Layer<Key, Value>): LayeredMap<Key, Value> {
    if (changes.size === 0) return this;
    if (this.#top.size + changes.size <= MOST_ON_TOP)
      return new LayeredMap(this.#base, this.#middle, overlaid(this.#top, changes));
    const middle = overlaid(this.#middle, overlaid(this.#top, changes));
    if (middle.size <= Math.max(LEAST_MIDDLE, this.#base.size * MIDDLE_PART))
      return new LayeredMap(this.#base, middle);
    const base = new Map(this.#base);
    for (const [key, value] of middle) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return new LayeredMap(base);
  }
}
