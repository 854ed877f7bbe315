/** Above this many changed keys a layer is folded into a new base: copying 200,000 entries takes some 20 ms. */
const MOST_CHANGED = 512;

/**
 * A map that is never changed, only followed by another one: with few keys changed it shares the rest with
 * the one before, so that a change costs its own size and not the map's.
 */
export class LayeredMap<Key, Value> {
  readonly #base: ReadonlyMap<Key, Value>;
  /** Undefined where the key is gone. */
  readonly #changed: ReadonlyMap<Key, Value | undefined>;

  constructor(base: ReadonlyMap<Key, Value>, changed: ReadonlyMap<Key, Value | undefined> = new Map()) {
    this.#base = base;
    this.#changed = changed;
  }

  get(key: Key): Value | undefined {
    const changed = this.#changed.get(key);
    return changed !== undefined || this.#changed.has(key) ? changed : this.#base.get(key);
  }

  /** The values, in no promised order. */
  *values(): Generator<Value, void, undefined> {
    for (const [key, value] of this.#base) if (!this.#changed.has(key)) yield value;
    for (const value of this.#changed.values()) if (value !== undefined) yield value;
  }

  /** The map with some keys changed; undefined takes one away. This one stays as it is. */
  with(changes: ReadonlyMap<Key, Value | undefined>): LayeredMap<Key, Value> {
    if (changes.size === 0) return this;
    const changed = new Map(this.#changed);
    for (const [key, value] of changes) changed.set(key, value);
    if (changed.size <= MOST_CHANGED) return new LayeredMap(this.#base, changed);
    const base = new Map(this.#base);
    for (const [key, value] of changed) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return new LayeredMap(base);
  }
}
