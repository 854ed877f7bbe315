/** Part of both texts that is aligned by itself: sentence numbers, ascending, and where each target stands among them. */
export interface Segment {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Position of every target sentence of the whole text in `targets`, −1 for those elsewhere. */
  readonly positions: Int32Array;
}
