import type { UiLanguage } from '../../model/records.ts';
import type { SourceText } from '../text/source.ts';

/** What was found in an article, before anything is written: to be shown, mended, then planned. */

/** Half-open `[start, end)` in UTF-16 units of the source text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One side of a pair without its outer quotation marks, from the first stretch's start to the last's end. */
export interface Passage extends Stretch {
  /** The source's own words as they are; several stretches are joined with a blank line. */
  readonly text: string;
  /** One as found; more where pairs were joined whose other side stands in between. */
  readonly parts: readonly Stretch[];
}

export interface FoundSpeaker {
  /** Empty when the article names nobody. */
  readonly pseudonym: string;
  /** English adjectives (`Honduran`), or the source's own word where the lexicon does not know it. */
  readonly nationality: readonly string[];
  /** English (`woman`, `transgender woman`, `non-binary`…), or null when not said. */
  readonly gender: string | null;
  readonly age: number | null;
}

export const FLAG_KEYS = [
  'flag_openingMarkMissing',
  'flag_closingMarkMissing',
  'flag_attributionMissing',
  'flag_attributionShared',
  'flag_speakerIncomplete',
  'flag_nationalityUnknown',
  'flag_genderFromGrammar',
  'flag_sameSpeakerDiffers',
  'flag_lengthsDiffer',
  'flag_paragraphsDiffer',
  'flag_numbersDiffer',
  'flag_languageUnsure',
  'flag_madeByHand',
] as const;
export type FlagKey = (typeof FLAG_KEYS)[number];

/** What is unsure about a pair and why: a key of the `importing` namespace with its parameters. */
export interface Flag {
  readonly key: FlagKey;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface FoundPair {
  /** Stable within the finding through every mending; a split adds one. */
  readonly id: string;
  readonly speaker: FoundSpeaker;
  /** The heading under which it stands, or empty. */
  readonly section: string;
  readonly es: Passage;
  readonly en: Passage;
  /** The attribution line, or null. */
  readonly attribution: Passage | null;
  readonly flags: readonly Flag[];
}

export const SKIP_REASONS = [
  'skipped_noCounterpart',
  'skipped_tooUnlike',
  'skipped_otherSpeaker',
  'skipped_takenApart',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A quotation that stands alone: shown, so that a person can make a pair of two. */
export interface Skipped {
  readonly id: string;
  readonly language: UiLanguage;
  readonly passage: Passage;
  readonly section: string;
  readonly reason: SkipReason;
}

export const REPORT_KEYS = ['report_pairs', 'report_speakers', 'report_skipped', 'report_unsure'] as const;
/** A count about the whole finding, worded by the `importing` namespace. */
export interface ReportLine {
  readonly key: (typeof REPORT_KEYS)[number];
  readonly params: { readonly count: number };
}

/** Passages of pairs never overlap one another. */
export interface ArticleFinding {
  readonly source: SourceText;
  /** In the order of the source. */
  readonly pairs: readonly FoundPair[];
  readonly skipped: readonly Skipped[];
  /** Pairs that the person took out; they can come back. */
  readonly dropped: readonly FoundPair[];
  readonly report: readonly ReportLine[];
}
