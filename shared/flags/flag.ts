import type { BlockId, VersionId } from '../model/ids.ts';
import type { FlagKind, LanguageTag } from '../model/records.ts';

/** The version that was translated, or the one that it became. */
export type FlagSideName = 'source' | 'target';

/** What of a block a bead holds: `text` begins at `start` of the block, in UTF-16 units. */
export interface FlagPart {
  readonly blockId: BlockId;
  readonly start: number;
  readonly text: string;
}

export interface FlagSide {
  readonly versionId: VersionId;
  /** BCP 47. */
  readonly language: LanguageTag;
  readonly parts: readonly FlagPart[];
}

/** One bead as the flags see it; see `flagBead` for how to come by it. */
export interface FlagBead {
  readonly source: FlagSide;
  readonly target: FlagSide;
  /** Left out or put in on purpose: then nobody is asked about it. */
  readonly deliberate: boolean;
}

/** `[start, end)` in UTF-16 units of the side's text, its parts joined with LF. */
export interface FlagRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch `[start, end)` of a block, in UTF-16 units. */
export interface BlockStretch extends FlagRange {
  readonly blockId: BlockId;
}

/** Where a flag points, on one side: in the side's text, and in its blocks. */
export interface FlagPlace extends FlagRange {
  readonly side: FlagSideName;
  readonly stretches: readonly BlockStretch[];
}

/** The sentences of the `flags` namespace, by kind. */
export const FLAG_MESSAGES = {
  omitted: ['omittedBead', 'omittedSentence'],
  added: ['addedBead', 'addedSentence'],
  number: ['numberDiffers', 'numberMissing', 'numberAdded', 'unitDiffers'],
  name: ['nameDiffers', 'nameMissing', 'nameAdded'],
  question: ['questionLost', 'questionAdded'],
  negation: ['negationLost', 'negationAdded'],
  length: ['lengthShort', 'lengthLong'],
  untranslated: ['untranslatedWhole', 'untranslatedPart'],
  term: ['termMissing', 'termAvoided'],
  inconsistent: ['inconsistent'],
  marks: ['bracketMissing', 'bracketAdded', 'hesitationMissing', 'hesitationAdded'],
} as const satisfies Readonly<Record<FlagKind, readonly string[]>>;
export type FlagMessage = (typeof FLAG_MESSAGES)[FlagKind][number];

/** Something a reader of the translation should be asked about. It never blocks anything. */
export interface Flag {
  readonly kind: FlagKind;
  /** A key of the `flags` namespace: `t(message, { ns: 'flags', ...params })` is the sentence that explains it. */
  readonly message: FlagMessage;
  /** The words concerned, as they stand in the text: testimony, so not for logs nor labels of history. */
  readonly params: Readonly<Record<string, string>>;
  /** What it is about, the same as long as the flag is the same; two flags of a bead differ in kind or in this. */
  readonly about: string;
  readonly places: readonly FlagPlace[];
}

/** A flag before its ranges are looked up in the blocks. */
export interface Finding extends Omit<Flag, 'places'> {
  readonly source: readonly FlagRange[];
  readonly target: readonly FlagRange[];
}
