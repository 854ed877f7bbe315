import { baseLanguage } from '../../align/languages/base-language.ts';
import type { BeadId, CaseId, CodeId, CodingId, DocumentId, VersionId } from '../../model/ids.ts';
import type {
  Bilingual,
  LanguageTag,
  SideState,
  UiLanguage,
  Variable,
  VariableValue,
  Version,
} from '../../model/records.ts';

/** What stands between the selections of a discontinuous passage. */
export const ELISION = ' […] ';

export interface ExcerptSide {
  readonly versionId: VersionId;
  readonly language: LanguageTag;
  readonly role: Version['role'];
  /** The words, selections joined with ELISION, blocks with LF; of a `lost` side the words it had. */
  readonly text: string;
  readonly state: SideState;
  /** 0 to 1 for `projected`, else null. */
  readonly confidence: number | null;
  /** Of a side that stands in part: the words that are no longer in the text, joined with ELISION. */
  readonly lost?: string;
}

export interface ExcerptSpeaker {
  readonly caseId: CaseId;
  readonly name: Bilingual;
}

/** What the speakers of an excerpt have for one variable; a speaker without a value is left out. */
export interface ExcerptAttribute {
  readonly variable: Variable;
  readonly values: readonly VariableValue[];
  /** The values in words, several speakers joined with `; `. */
  readonly text: Bilingual;
}

/** One coding, with everything that a reader outside the app needs to understand it. */
export interface ExcerptRow {
  readonly codingId: CodingId;
  readonly code: {
    readonly id: CodeId;
    readonly name: Bilingual;
    readonly description: Bilingual;
    /** When to give the theme, and when not, where that is written down. */
    readonly inclusion?: Bilingual;
    readonly exclusion?: Bilingual;
    /** Names from the top of the codebook down to this theme, itself included. */
    readonly path: Readonly<Record<UiLanguage, readonly string[]>>;
  };
  readonly document: { readonly id: DocumentId; readonly name: string };
  /** The section of its first bead, or empty. */
  readonly section: string;
  /** The beads that it touches, and their places in the document from 1 on. */
  readonly beads: readonly { readonly id: BeadId; readonly number: number }[];
  /** In the order of the document's versions, original first. */
  readonly sides: readonly ExcerptSide[];
  /** In the order in which they speak; where nobody is named, those whom the document is of. */
  readonly speakers: readonly ExcerptSpeaker[];
  /** One for each variable of the project, in order. */
  readonly attributes: readonly ExcerptAttribute[];
  readonly coder: string;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  /** The notes on the coding, oldest first: Markdown, which each format shows as it can (shared/notes). */
  readonly notes: readonly string[];
}

/** The base languages of some rows: Spanish, English, then others as they come. */
export function languagesOf(rows: readonly ExcerptRow[]): readonly string[] {
  const found = new Set(rows.flatMap((row) => row.sides.map((side) => baseLanguage(side.language))));
  return [
    ...['es', 'en'].filter((language) => found.has(language)),
    ...[...found].filter((language) => language !== 'es' && language !== 'en'),
  ];
}

/** The sides of a row in one base language; more than one where a document has two translations into it. */
export function sidesIn(row: ExcerptRow, language: string): readonly ExcerptSide[] {
  return row.sides.filter((side) => baseLanguage(side.language) === language);
}
