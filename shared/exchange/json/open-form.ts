import type { Bilingual, LanguageTag, SideState, VariableValue } from '../../model/records.ts';

/** Half-open `[start, end)` in UTF-16 units of the version's `text`. */
export interface OpenRange {
  readonly start: number;
  readonly end: number;
}

/** One language of a coding. A lost side, or one without a counterpart, has no place: null. */
export interface OpenSide {
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly state: SideState;
  readonly confidence: number | null;
  /** Only where a passage is discontinuous: its stretches, in order. */
  readonly ranges?: readonly (OpenRange & { readonly text: string })[];
  /** Only where a part of the passage is no longer in the text: the words that each stretch had. */
  readonly lost?: readonly string[];
}

export interface OpenCoding {
  readonly id: string;
  readonly code: string;
  readonly coder: string;
  readonly document: string;
  /** Who speaks first in the passage, or null. */
  readonly case: string | null;
  /** Everyone who speaks in it. */
  readonly cases: readonly string[];
  readonly created: string;
  /** 0 to 100, where somebody weighed it. */
  readonly weight?: number;
  /** `es`, `en`, …: the keys of the document's versions. */
  readonly [version: string]: OpenSide | string | number | readonly string[] | null | undefined;
}

export interface OpenDocument {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly sources: readonly string[];
  /** Ids of the cases that the whole text is of. */
  readonly cases: readonly string[];
  readonly versions: readonly {
    readonly id: string;
    /** What codings and beads call this version. */
    readonly key: string;
    readonly language: LanguageTag;
    readonly role: 'original' | 'translation';
    readonly text: string;
    readonly blocks: readonly (OpenRange & {
      readonly id: string;
      readonly speaker: string | null;
      readonly time?: number;
    })[];
  }[];
  readonly beads: readonly {
    readonly id: string;
    readonly number: number;
    readonly section: string;
    readonly status: 'auto' | 'confirmed';
    readonly confidence: number | null;
    readonly deliberate?: true;
    readonly sides: Readonly<Record<string, readonly OpenRange[]>>;
  }[];
}

/** A project as anyone's scripts can read it. Ids are the project's own; times are ISO 8601, UTC. */
export interface OpenForm {
  readonly about: { readonly format: string; readonly version: 1; readonly offsets: string };
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly created: string;
  };
  readonly coders: readonly { readonly id: string; readonly name: string }[];
  readonly codes: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly path: { readonly es: readonly string[]; readonly en: readonly string[] };
    readonly name: Bilingual;
    readonly description: Bilingual;
    readonly inclusion?: Bilingual;
    readonly exclusion?: Bilingual;
    readonly colour: string;
  }[];
  readonly variables: readonly {
    readonly id: string;
    readonly key: string;
    readonly name: Bilingual;
    readonly type: string;
    readonly options: readonly { readonly id: string; readonly name: Bilingual }[];
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly role: string;
    /** By the variable's id. */
    readonly values: Readonly<Record<string, VariableValue>>;
  }[];
  readonly documents: readonly OpenDocument[];
  readonly codings: readonly OpenCoding[];
  readonly notes: readonly {
    readonly id: string;
    readonly target: { readonly kind: string | null; readonly id: string };
    readonly text: string;
    readonly author: string;
    readonly created: string;
  }[];
  readonly links: readonly {
    readonly id: string;
    /** Ids of codings. */
    readonly from: string;
    readonly to: string;
    readonly relation: string;
    readonly author: string;
    readonly created: string;
  }[];
  /** The glossary: words by language, the agreed one first. */
  readonly terms: readonly {
    readonly id: string;
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly avoided: Readonly<Record<string, readonly string[]>>;
    readonly note: string;
  }[];
  /** Flags of the translation that someone set aside. */
  readonly dismissals: readonly {
    readonly id: string;
    /** Id of a block. */
    readonly target: string;
    readonly flag: string;
    readonly about: string;
    readonly note: string;
    readonly author: string;
    readonly created: string;
  }[];
}
