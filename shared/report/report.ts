import type { Flag } from '../flags/flag.ts';
import type { BeadId, CaseId, DocumentId } from '../model/ids.ts';
import type { Dismissal, FlagKind, LanguageTag, Term } from '../model/records.ts';

/** What a report says of a document's translation: numbers, each with the beads that it counts. */

/** How many sentences stand across from how many. */
export const SHAPES = ['oneToOne', 'oneToMany', 'manyToOne', 'manyToMany', 'omitted', 'added'] as const;
export type Shape = (typeof SHAPES)[number];

/** Beads by what is known of their link: agreed with by a person, or the engine's measure in steps. */
export const CERTAINTIES = ['confirmed', 'from90', 'from75', 'from50', 'below50', 'unmeasured'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How much of one language has a counterpart in the other. */
export interface Coverage {
  readonly all: number;
  readonly matched: number;
  /** Without a counterpart on purpose. */
  readonly deliberate: number;
}

export interface SideReport {
  readonly language: LanguageTag;
  readonly sentences: Coverage;
  readonly words: Coverage;
}

export interface ReportedFlag {
  readonly beadId: BeadId;
  /** The bead's place in the document, from 0. */
  readonly at: number;
  readonly flag: Flag;
  readonly dismissal: Dismissal | null;
}

export interface FlagsOfKind {
  readonly kind: FlagKind;
  readonly open: readonly ReportedFlag[];
  readonly aside: readonly ReportedFlag[];
}

/** The beads whose original holds a term, by how they translate it. */
export interface TermReport {
  readonly term: Term;
  readonly agreed: readonly BeadId[];
  readonly missing: readonly BeadId[];
  readonly avoided: readonly BeadId[];
}

export interface SpeakerReport {
  /** Null: beads of which nobody said who speaks. */
  readonly speakerId: CaseId | null;
  readonly beads: readonly BeadId[];
  readonly sourceWords: number;
  readonly targetWords: number;
  readonly openFlags: number;
}

export interface DocumentReport {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly beads: number;
  readonly source: SideReport;
  readonly target: SideReport;
  readonly shapes: Readonly<Record<Shape, readonly BeadId[]>>;
  readonly certainties: Readonly<Record<Certainty, readonly BeadId[]>>;
  /** Beads with an empty side that whoever translated meant. */
  readonly deliberate: { readonly omitted: readonly BeadId[]; readonly added: readonly BeadId[] };
  /** In the order of FLAG_KINDS, all of them. */
  readonly flags: readonly FlagsOfKind[];
  /** Terms of the glossary that the original holds, in the glossary's order. */
  readonly terms: readonly TermReport[];
  /** Whoever speaks first stands first. */
  readonly speakers: readonly SpeakerReport[];
}

export const openFlagsOf = ({ flags }: DocumentReport): number =>
  flags.reduce((sum, { open }) => sum + open.length, 0);
export const asideFlagsOf = ({ flags }: DocumentReport): number =>
  flags.reduce((sum, { aside }) => sum + aside.length, 0);
