import { canonicalTag } from '../../shared/exchange/units/language-tag.ts';
import type { UnitDocument } from '../../shared/exchange/units/unit.ts';

/** What a person may put right of a single document before it comes in. */
export interface UnitsDraft {
  readonly name: string;
  /** As typed, one a version. */
  readonly languages: readonly string[];
  /** Which version is the original. */
  readonly original: number;
}

export function draftOf(document: UnitDocument): UnitsDraft {
  const original = document.versions.findIndex(({ role }) => role === 'original');
  return {
    name: document.name,
    languages: document.versions.map(({ language }) => language),
    original: Math.max(0, original),
  };
}

/** The document as the person wants it; null where a language is none. */
export function settledDocument(document: UnitDocument, draft: UnitsDraft): UnitDocument | null {
  const tags = draft.languages.map(canonicalTag);
  if (tags.some((tag) => tag === null)) return null;
  return {
    ...document,
    name: draft.name.trim() || document.name,
    versions: document.versions.map(({ language }, at) => ({
      language: tags[at] ?? language,
      role: at === draft.original ? ('original' as const) : ('translation' as const),
    })),
  };
}

export interface UnitCounts {
  readonly pairs: number;
  readonly agreed: number;
  /** Units of which some version has nothing. */
  readonly alone: number;
  readonly notes: number;
  /** Units of which the file does not say whether a person agreed. */
  readonly unsaid: number;
}

export function countUnits(documents: readonly UnitDocument[]): UnitCounts {
  const counts = { pairs: 0, agreed: 0, alone: 0, notes: 0, unsaid: 0 };
  for (const { units, notes } of documents) {
    counts.notes += notes.length;
    for (const unit of units) {
      counts.pairs++;
      if (unit.status === 'confirmed') counts.agreed++;
      if (unit.status === null) counts.unsaid++;
      if (unit.sides.some((side) => side.length === 0)) counts.alone++;
      counts.notes += unit.notes.length;
    }
  }
  return counts;
}

/** The members of a list that never changes its order, each with a key of its own: two may look alike. */
export const keyed = <Each>(
  list: readonly Each[],
): readonly { readonly key: string; readonly each: Each }[] =>
  list.map((each, at) => ({ key: String(at), each }));
