/** A regular expression as a person typed it, and how it is to be read. */
export interface PatternWish {
  readonly source: string;
  readonly caseAndAccents: 'folded' | 'exact';
  readonly wholeWords: boolean;
}

/** What is wrong with a pattern, as far as it can be said. */
export type PatternFault = 'group' | 'class' | 'repeat' | 'escape' | 'range' | 'name' | 'other';

/** The pattern cannot be read. */
export class PatternError extends Error {
  override readonly name = 'PatternError';

  constructor(readonly fault: PatternFault) {
    super(`the pattern cannot be read: ${fault}`);
  }
}
