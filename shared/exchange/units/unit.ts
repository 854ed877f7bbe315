import type { LanguageTag } from '../../model/records.ts';

/**
 * Texts cut into units, each the same words in every language: what TMX, XLIFF, tab-separated pairs and InterText are
 * read to and written from. A unit is a bead without its project.
 */

/** Words of one version that stand together. Clean text (NFC, LF), never empty. */
export interface Piece {
  readonly text: string;
  /** The white space between it and the piece before it in the same paragraph; null where it begins one. */
  readonly joint: string | null;
  /** Who speaks, by name; both names where the languages differ (speakers.ts). */
  readonly speaker: string | null;
  /** Milliseconds from the start of the recording. */
  readonly time?: number;
  /** Its place among the pieces of its version, from 0, where that is not the order of the units. */
  readonly place?: number;
}

export interface UnitVersion {
  readonly language: LanguageTag;
  readonly role: 'original' | 'translation';
}

export interface Unit {
  /** One a version of the document, in their order; an empty one is an omission. */
  readonly sides: readonly (readonly Piece[])[];
  /** null where the file does not say whether a person agreed. */
  readonly status: 'auto' | 'confirmed' | null;
  /** 0 to 1, or null where nobody measured it. */
  readonly confidence: number | null;
  /** The omission is meant. */
  readonly deliberate: boolean;
  readonly section: string;
  readonly notes: readonly string[];
}

export interface UnitDocument {
  readonly name: string;
  readonly versions: readonly UnitVersion[];
  readonly units: readonly Unit[];
  readonly notes: readonly string[];
}

/** What a unit is when its file says no more than its words. */
export const PLAIN_UNIT = {
  status: null,
  confidence: null,
  deliberate: false,
  section: '',
  notes: [],
} as const satisfies Omit<Unit, 'sides'>;

/** A paragraph of its own, of nobody known. */
export const plainPiece = (text: string): Piece => ({ text, joint: null, speaker: null });

export const REMARK_KEYS = [
  'left_codings',
  'left_noteAuthors',
  'left_documentNotes',
  'left_speakers',
  'left_times',
  'left_sections',
  'left_paragraphs',
  'left_lineBreaks',
  'left_versions',
  'left_documentsApart',
  'left_inlineCodes',
  'left_properties',
  'left_suggestions',
  'left_variants',
  'left_duplicateIds',
  'left_emptyUnits',
  'left_noLanguage',
  'left_languagesGuessed',
  'left_extraColumns',
  'left_shortRows',
  'left_unlinked',
  'left_encodingGuessed',
  'left_unreadableCharacters',
  'left_termRows',
] as const;
export type RemarkKey = (typeof REMARK_KEYS)[number];

/** What could not be carried over, or was understood in a way that a person should know: a key of the `exchange` namespace. */
export interface Remark {
  readonly key: RemarkKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a reader of units hands on. */
export interface UnitsRead {
  readonly documents: readonly UnitDocument[];
  readonly remarks: readonly Remark[];
}

/** What a writer of units hands on. */
export interface UnitsWritten {
  readonly text: string;
  readonly remarks: readonly Remark[];
}
