/** One thing measured; a file of rows/ exports `measure(): Promise<readonly Measured[]>`. */
export interface Measured {
  readonly what: string;
  /** The circumstances: edition, size of the input, core count where it matters. */
  readonly at: string;
  readonly unit: string;
  readonly samples: readonly number[];
}
