import { baseLanguage } from '../../align/languages/base-language.ts';
import { casesOfCoding } from '../../cases/cases-of.ts';
import { describeValue } from '../../cases/describe.ts';
import type { DocumentView } from '../../model/document-view.ts';
import type { BeadId, CaseId, CodeId, DocumentId } from '../../model/ids.ts';
import type { ProjectIndex } from '../../model/project-index.ts';
import type { Case, Coding, Note, UiLanguage, Variable } from '../../model/records.ts';
import { codesInTreeOrder, type PlacedCode, withDescendants } from './code-tree.ts';
import type { ExcerptAttribute, ExcerptRow, ExcerptSide } from './excerpt.ts';
import { beadsOf, lostWordsOf, wordsOf } from './passage.ts';

/** What to take; whatever is not given takes all. */
export interface ExcerptFilter {
  /** Themes, each with those under it. */
  readonly codes?: readonly CodeId[];
  /** Excerpts of which at least one of them is a case (see casesOfCoding). */
  readonly cases?: readonly CaseId[];
  readonly documents?: readonly DocumentId[];
  /** Base languages (`es`, `en`): the sides to keep. Excerpts without any of them are left out. */
  readonly languages?: readonly string[];
}

function sidesOf(
  view: DocumentView,
  coding: Coding,
  languages: readonly string[] | undefined,
): ExcerptSide[] {
  return view.versions.flatMap((version) => {
    if (languages && !languages.includes(baseLanguage(version.language))) return [];
    return coding.sides
      .filter((side) => side.versionId === version.id)
      .map((side) => {
        const lost = lostWordsOf(side);
        return {
          versionId: version.id,
          language: version.language,
          role: version.role,
          text: wordsOf(view, side),
          state: side.state,
          confidence: side.confidence,
          ...(lost !== undefined && { lost }),
        };
      });
  });
}

function attributeOf(variable: Variable, cases: readonly Case[]): ExcerptAttribute {
  const values = cases.map((one) => one.values[variable.id]).filter((value) => value !== undefined);
  const inWords = (language: UiLanguage) =>
    cases
      .map((one) => describeValue(one, variable, language))
      .filter((value) => value !== null)
      .join('; ');
  return { variable, values, text: { es: inWords('es'), en: inWords('en') } };
}

function notesByTarget(index: ProjectIndex): Map<string, Note[]> {
  const notes = new Map<string, Note[]>();
  for (const note of index.all('note')) {
    const known = notes.get(note.targetId);
    if (known) known.push(note);
    else notes.set(note.targetId, [note]);
  }
  return notes;
}

/**
 * The tagged excerpts, one a coding: in the order of the codebook, then of the documents, then of the text.
 * Codings of which every side is lost come last within their document, with the words they had.
 */
export function taggedExcerpts(index: ProjectIndex, filter: ExcerptFilter = {}): readonly ExcerptRow[] {
  const placed = codesInTreeOrder(index);
  const codePlace = new Map(placed.map((each, at) => [each.code.id, { at, each }]));
  const codes = filter.codes && withDescendants(index, filter.codes);
  const variables = index.all('variable');
  const notes = notesByTarget(index);
  const keyed: { readonly row: ExcerptRow; readonly key: readonly number[] }[] = [];

  const rowOf = (
    view: DocumentView,
    coding: Coding,
    { code, path }: PlacedCode,
    numbers: ReadonlyMap<BeadId, number>,
  ) => {
    const beads = beadsOf(view, numbers, coding);
    const cases = casesOfCoding(view, coding)
      .map((id) => index.get('case', id))
      .filter((one) => one !== undefined);
    const first = beads[0];
    const row: ExcerptRow = {
      codingId: coding.id,
      code: {
        id: code.id,
        name: code.name,
        description: code.description,
        ...(code.inclusion && { inclusion: code.inclusion }),
        ...(code.exclusion && { exclusion: code.exclusion }),
        path,
      },
      document: { id: view.document.id, name: view.document.name },
      section: (first && view.beads[first.number - 1]?.section) ?? '',
      beads,
      sides: sidesOf(view, coding, filter.languages),
      speakers: cases.map((one) => ({ caseId: one.id, name: one.name })),
      attributes: variables.map((variable) => attributeOf(variable, cases)),
      coder: index.get('coder', coding.coderId)?.name ?? '',
      createdAt: coding.createdAt,
      notes: (notes.get(coding.id) ?? [])
        .toSorted((a, b) => a.createdAt - b.createdAt)
        .map(({ text }) => text),
    };
    return row;
  };

  index.all('document').forEach((document, documentPlace) => {
    const view = index.document(document.id);
    if (!view || (filter.documents && !filter.documents.includes(document.id))) return;
    const numbers = new Map(view.beads.map((bead, at) => [bead.id, at + 1]));
    for (const coding of view.codings) {
      const place = codePlace.get(coding.codeId);
      if (!place || (codes && !codes.has(coding.codeId))) continue;
      const row = rowOf(view, coding, place.each, numbers);
      const wanted = filter.cases;
      if (wanted && !row.speakers.some(({ caseId }) => wanted.includes(caseId))) continue;
      if (row.sides.length === 0) continue;
      const bead = row.beads[0]?.number ?? Number.MAX_SAFE_INTEGER;
      keyed.push({ row, key: [place.at, documentPlace, bead, firstOffset(view, coding), coding.createdAt] });
    }
  });
  keyed.sort((a, b) => {
    for (let at = 0; at < a.key.length; at++) {
      const difference = (a.key[at] ?? 0) - (b.key[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.row.codingId < b.row.codingId ? -1 : 1;
  });
  return keyed.map(({ row }) => row);
}

/** Where a coding starts within its block, in the first version that it stands in. */
function firstOffset(view: DocumentView, coding: Coding): number {
  const side = coding.sides.find((each) => each.state !== 'lost' && each.selections.length > 0);
  const offsets = side?.selections.map(({ start }) => start) ?? [];
  const first = offsets.toSorted(
    (a, b) => view.position(a.blockId) - view.position(b.blockId) || a.offset - b.offset,
  )[0];
  return first?.offset ?? 0;
}
