/** A way a bead can be made: how many sentences of either side, and how often that is seen. */
export interface BeadType {
  readonly source: number;
  readonly target: number;
  readonly logPrior: number;
}

const type = (source: number, target: number, share: number): BeadType => ({
  source,
  target,
  logPrior: Math.log(share),
});

/** About the shares of testimony-like alignments, the same seen from either side; tuned on half of ../shared/align, so that they make a little more than 1. */
export const BEAD_TYPES: readonly BeadType[] = [
  type(1, 1, 0.7),
  type(1, 0, 0.06),
  type(0, 1, 0.06),
  type(2, 1, 0.1),
  type(1, 2, 0.1),
  type(3, 1, 0.016),
  type(1, 3, 0.016),
  type(4, 1, 0.002),
  type(1, 4, 0.002),
  type(2, 2, 0.02),
];

/** The most sentences of a side that a bead made by the aligner holds. */
export const MOST_IN_BEAD = 4;
