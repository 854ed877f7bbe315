/** One thing measured; a file of rows/ exports `measure(): Promise<readonly Measured[]>`. */
export interface Measured {
  readonly what: string;
  /** The circumstances: edition, size of the input, core count where it matters. */
  readonly at: string;
  readonly unit: string;
  /** None where it was not run; `at` says why. */
  readonly samples: readonly number[];
  /** Of another design: what of ours it stands beside, as `what | at`. */
  readonly ours?: string;
}
