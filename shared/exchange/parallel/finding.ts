import type { SpokenLanguage } from '../../language/stretches.ts';
import type { UiLanguage } from '../../model/records.ts';
import type { SourceText } from '../text/source.ts';

/** Two files side by side, before anything is written: to be shown, mended, then planned. */

/** A paragraph of one side, without its speaker label. Half-open UTF-16 offsets into that side's text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `ParallelSpeaker.id` of who speaks, also in the further paragraphs of a turn; null where no label says. */
  readonly speakerId: string | null;
  /** Milliseconds from the start of the recording, where a time code stood here. */
  readonly time?: number;
}

export const ROW_FLAG_KEYS = [
  'flag_rowMany',
  'flag_rowAlone',
  'flag_lengthsDiffer',
  'flag_numbersDiffer',
  'flag_speakersDiffer',
] as const;
export interface RowFlag {
  readonly key: (typeof ROW_FLAG_KEYS)[number];
  readonly params: Readonly<Record<string, string | number>>;
}

/** One bead to be: n paragraphs beside m. One side may be empty. */
export interface ParallelRow {
  readonly id: string;
  readonly es: readonly Piece[];
  readonly en: readonly Piece[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly flags: readonly RowFlag[];
}

export interface ParallelSpeaker {
  readonly id: string;
  /** The label as it stands in each file; null where that side never uses it. */
  readonly label: Readonly<Record<UiLanguage, string | null>>;
  readonly role: 'participant' | 'interviewer';
  readonly turns: number;
}

/** Each side's pieces stand in the rows once, in the order of its file. */
export interface ParallelFinding {
  readonly es: SourceText;
  readonly en: SourceText;
  readonly rows: readonly ParallelRow[];
  /** Paragraphs a side. */
  readonly counts: Readonly<Record<UiLanguage, number>>;
  /** Time codes taken out of the text, a side; each stands with its paragraph. */
  readonly timeCodes: Readonly<Record<UiLanguage, number>>;
  readonly unsureRows: number;
  /** Stretches that stand elsewhere in the other file: chapters in another order. */
  readonly moved: number;
  readonly speakers: readonly ParallelSpeaker[];
  /** Whether labels such as “Rosa:” are taken out of the text and made speakers. */
  readonly speakerLabels: boolean;
  /** Whether any label was recognised at all. */
  readonly speakerLabelsFound: boolean;
  /** The file given as Spanish reads as English and the other way round: see `swapFiles`. */
  readonly sidesSwapped: boolean;
  /** What each file reads as; null where it cannot be told, or where it is of both. */
  readonly guessed: Readonly<Record<UiLanguage, SpokenLanguage | null>>;
}
