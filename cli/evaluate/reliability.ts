/** An answer with how sure it was said to be (0 … 1), and whether it was right. */
export type Told = readonly [confidence: number, isRight: boolean];

export interface ReliabilityBin {
  /** The bin reaches from here to the next tenth. */
  readonly from: number;
  readonly passages: number;
  /** Means of what was said and of what is so. */
  readonly said: number;
  readonly right: number;
}

/** Said against true, in tenths; those that nothing fell in are left out. */
export function reliability(told: readonly Told[]): readonly ReliabilityBin[] {
  const rounded = (value: number) => Number(value.toFixed(3));
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = told.filter(([confidence]) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    const mean = (of: (one: Told) => number) =>
      rounded(inside.reduce((sum, one) => sum + of(one), 0) / Math.max(1, inside.length));
    return {
      from: tenth / 10,
      passages: inside.length,
      said: mean(([confidence]) => confidence),
      right: mean(([, isRight]) => (isRight ? 1 : 0)),
    };
  }).filter(({ passages }) => passages > 0);
}
