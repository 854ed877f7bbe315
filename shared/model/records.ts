import type {
  BeadId,
  BlockId,
  CaseId,
  CodeId,
  CoderId,
  CodingId,
  DismissalId,
  DocumentId,
  LinkId,
  NoteId,
  ProjectId,
  TermId,
  VariableId,
  VersionId,
} from './ids.ts';

/**
 * The records of a project: plain frozen data. Siblings are sorted by `order`, a fractional index
 * (compare as plain strings), so that a move touches one record only.
 */

/** The two languages that names, descriptions and the window itself are written in. */
export const UI_LANGUAGES = ['es', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** A name or description in both languages; either may be empty, never both where a name is needed. */
export type Bilingual = Readonly<Record<UiLanguage, string>>;

/** BCP 47 tag of a version's language, for example `es`, `es-419`, `en`, `mam`. */
export type LanguageTag = string;

export interface Project {
  readonly kind: 'project';
  readonly id: ProjectId;
  readonly name: string;
  readonly description: string;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
}

export interface Coder {
  readonly kind: 'coder';
  readonly id: CoderId;
  readonly name: string;
}

export interface Document {
  readonly kind: 'document';
  readonly id: DocumentId;
  readonly order: string;
  readonly name: string;
  readonly createdAt: number;
  /** Names of the files it came from, without folders. */
  readonly sources: readonly string[];
  /** The participants whom the whole text is of, where it is of any. */
  readonly caseIds?: readonly CaseId[];
}

export interface Version {
  readonly kind: 'version';
  readonly id: VersionId;
  readonly documentId: DocumentId;
  readonly order: string;
  readonly language: LanguageTag;
  readonly role: 'original' | 'translation';
}

/** A paragraph or speaker turn. `text` is NFC with LF; offsets into it are UTF-16 units. */
export interface Block {
  readonly kind: 'block';
  readonly id: BlockId;
  readonly documentId: DocumentId;
  readonly versionId: VersionId;
  readonly order: string;
  readonly text: string;
  /** Who speaks, when known. */
  readonly speakerId: CaseId | null;
  /** Milliseconds from the start of the recording, where the transcript says so. */
  readonly time?: number;
}

/** A half-open stretch `[start, end)` of one block in UTF-16 units; `end: null` is the block's end. */
export interface BeadPart {
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number | null;
}

/** An alignment unit: the parts of each version that say the same. A side without parts is an omission. */
export interface Bead {
  readonly kind: 'bead';
  readonly id: BeadId;
  readonly documentId: DocumentId;
  readonly order: string;
  readonly sides: Readonly<Record<VersionId, readonly BeadPart[]>>;
  readonly status: 'auto' | 'confirmed';
  /** 0 to 1, or null where nobody measured it. */
  readonly confidence: number | null;
  /** The heading of the source under which it stood, or empty. */
  readonly section: string;
  /** Of a bead with an empty side: whoever translated meant to leave it out, or to put it in. */
  readonly deliberate?: true;
}

export interface Code {
  readonly kind: 'code';
  readonly id: CodeId;
  readonly parentId: CodeId | null;
  readonly order: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** When to give the theme, and when not: what coders agree on. */
  readonly inclusion?: Bilingual;
  readonly exclusion?: Bilingual;
  /** The key that gives it, 1 to 9; no two themes have the same. */
  readonly shortcut?: number;
  /** `#rrggbb` on light paper; the renderer derives the dark one (see renderer/ui/colour.ts). */
  readonly colour: string;
}

/** A place in a block: `offset` in UTF-16 units, 0 to text.length. */
export interface Anchor {
  readonly blockId: BlockId;
  readonly offset: number;
}

/** A stretch `[start, end)` of one version, with its words and surroundings to find it again. */
export interface Selection {
  readonly start: Anchor;
  readonly end: Anchor;
  /** The words; blocks are joined with LF. */
  readonly quote: string;
  /** Up to 32 UTF-16 units before and after, within the first and the last block. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * One language of a coding. `tagged`: a person chose these words; `projected`: carried over from the
 * other language; `confirmed`: carried over, and a person agreed; `lost`: the words are gone, and the
 * selections keep what they were. Several selections: a discontinuous passage. None, and confirmed:
 * the other language has no counterpart.
 */
export interface CodingSide {
  readonly versionId: VersionId;
  readonly selections: readonly Selection[];
  readonly state: SideState;
  /** 0 to 1 for `projected`, else null. */
  readonly confidence: number | null;
  /** Of a discontinuous passage that still stands in part: the selections whose words are gone, as they were. */
  readonly lost?: readonly Selection[];
}
export const SIDE_STATES = ['tagged', 'projected', 'confirmed', 'lost'] as const;
export type SideState = (typeof SIDE_STATES)[number];

/** One code on one passage by one coder, in every language of the passage. */
export interface Coding {
  readonly kind: 'coding';
  readonly id: CodingId;
  readonly documentId: DocumentId;
  readonly codeId: CodeId;
  readonly coderId: CoderId;
  readonly createdAt: number;
  readonly sides: readonly CodingSide[];
  /** How much the passage says on the theme, 0 to 100; absent where nobody weighed it. */
  readonly weight?: number;
}

/** How one coding bears on another, read from the first to the second. */
export const LINK_RELATIONS = [
  'related',
  'explains',
  'causes',
  'continues',
  'supports',
  'contradicts',
] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** A thread from one coding to another, within a document or across. */
export interface Link {
  readonly kind: 'link';
  readonly id: LinkId;
  readonly fromId: CodingId;
  readonly toId: CodingId;
  readonly relation: LinkRelation;
  readonly authorId: CoderId;
  readonly createdAt: number;
}

export const VARIABLE_TYPES = ['text', 'number', 'boolean', 'date', 'choice', 'choices'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

export interface VariableOption {
  /** Stable within the variable, for example `honduran`. */
  readonly id: string;
  readonly name: Bilingual;
}

export interface Variable {
  readonly kind: 'variable';
  readonly id: VariableId;
  readonly order: string;
  /** Stable name that imports recognise, for example `nationality`; empty for the user's own. */
  readonly key: string;
  readonly name: Bilingual;
  readonly type: VariableType;
  /** For `choice` and `choices`. */
  readonly options: readonly VariableOption[];
}

/** text, date (ISO 8601 day) and choice (option id): string; choices: option ids. */
export type VariableValue = string | number | boolean | readonly string[];

export interface Case {
  readonly kind: 'case';
  readonly id: CaseId;
  readonly order: string;
  /** A pseudonym; the two languages differ only for roles such as Interviewer / Entrevistadora. */
  readonly name: Bilingual;
  readonly role: 'participant' | 'interviewer';
  readonly values: Readonly<Record<VariableId, VariableValue>>;
}

export interface Note {
  readonly kind: 'note';
  readonly id: NoteId;
  readonly targetId: RecordId;
  /** Markdown. */
  readonly text: string;
  readonly authorId: CoderId;
  readonly createdAt: number;
}

/** An agreed translation of the project. `words` by base language (`es`): the agreed one first, then others that do as well. */
export interface Term {
  readonly kind: 'term';
  readonly id: TermId;
  readonly order: string;
  readonly words: Readonly<Record<LanguageTag, readonly string[]>>;
  /** What is not to be used for it, by base language. */
  readonly avoided?: Readonly<Record<LanguageTag, readonly string[]>>;
  readonly note: string;
}

/** What a translation can be asked about; each has its sentence in the `flags` namespace. */
export const FLAG_KINDS = [
  'omitted',
  'added',
  'number',
  'name',
  'question',
  'negation',
  'length',
  'untranslated',
  'term',
  'inconsistent',
  'marks',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** A flag that a person looked at and set aside. It holds as long as the flag would be the same: by kind, place and words. */
export interface Dismissal {
  readonly kind: 'dismissal';
  readonly id: DismissalId;
  /** The first block of the flag's bead, the original's where it has one: beads come and go with every alignment. */
  readonly targetId: BlockId;
  readonly flag: FlagKind;
  /** The words or numbers that the flag is about, as the flag tells them. */
  readonly about: string;
  /** Why; may be empty. */
  readonly note: string;
  readonly authorId: CoderId;
  readonly createdAt: number;
}

export type RecordId =
  | ProjectId
  | CoderId
  | DocumentId
  | VersionId
  | BlockId
  | BeadId
  | CodeId
  | CodingId
  | VariableId
  | CaseId
  | NoteId
  | LinkId
  | TermId
  | DismissalId;

export type AnyRecord =
  | Project
  | Coder
  | Document
  | Version
  | Block
  | Bead
  | Code
  | Coding
  | Variable
  | Case
  | Note
  | Link
  | Term
  | Dismissal;

export type RecordKind = AnyRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<AnyRecord, { kind: Kind }>;

/** The document whose chunk a record is stored in, or null for what belongs to the whole project. */
export function documentOf(record: AnyRecord): DocumentId | null {
  switch (record.kind) {
    case 'document':
      return record.id;
    case 'version':
    case 'block':
    case 'bead':
    case 'coding':
      return record.documentId;
    default:
      return null;
  }
}
