import type { FlagKind } from '../../../shared/model/records.ts';

/** UTF-16 offsets into the text of a turn's side, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Side = 'es' | 'en';

/** The same words in both languages; no ranges where a side says nothing of the kind. */
export type GoldPassage = Readonly<Record<Side, readonly Range[]>>;

/**
 * A place where one of `kinds` (the first is the one it is counted under) has to be raised: on the bead as it stands
 * (`text` is null), on a bead with these texts in its stead, or, `besides`, on it and a bead with these texts.
 */
export interface Plant {
  readonly kinds: readonly FlagKind[];
  readonly text: Readonly<Record<Side, string>> | null;
  readonly besides: boolean;
}

/** The bead said otherwise, just as truly: no flag of the kind may be raised. */
export interface Variant {
  readonly kind: FlagKind;
  readonly text: Readonly<Record<Side, string>>;
}

export interface GoldBead {
  /** Sentences of the turn, by number. */
  readonly es: readonly number[];
  readonly en: readonly number[];
  /** The words of the bead. */
  readonly text: Readonly<Record<Side, string>>;
  readonly plants: readonly Plant[];
  readonly variants: readonly Variant[];
  /** Kinds that two readers could disagree on here: not scored. */
  readonly debatable: readonly FlagKind[];
}

export interface GoldSide {
  /** Sentences with a space between them, blocks with a line break. */
  readonly text: string;
  readonly sentences: readonly Range[];
}

export interface GoldTurn {
  /** Empty where nobody speaks. */
  readonly speaker: string;
  readonly es: GoldSide;
  readonly en: GoldSide;
  readonly beads: readonly GoldBead[];
  readonly passages: readonly GoldPassage[];
}

export interface GoldDocument {
  readonly name: string;
  readonly turns: readonly GoldTurn[];
}

export interface GoldTerm {
  readonly es: string;
  readonly en: string;
}

export const textOf = (side: GoldSide, { start, end }: Range): string => side.text.slice(start, end);
