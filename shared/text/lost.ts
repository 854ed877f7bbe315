import { type Passage, trimPassage } from '../coding/passage.ts';
import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { CoderId, CodingId, DocumentId, VersionId } from '../model/ids.ts';
import { push } from '../model/lists.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Coding, CodingSide, Selection } from '../model/records.ts';
import { makeSelection } from '../model/selection.ts';

/** A selection whose words are gone, with what it was; `at` counts among the lost ones of its side. */
export interface LostSelection {
  readonly coding: Coding;
  readonly versionId: VersionId;
  readonly at: number;
  readonly selection: Selection;
  /** Whether other words of the side still stand. */
  readonly isPart: boolean;
}

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** The selections of a side whose words are gone. */
export function lostOf(side: CodingSide): readonly Selection[] {
  return side.state === 'lost' ? side.selections : (side.lost ?? []);
}

function lostOfCoding(coding: Coding): readonly LostSelection[] {
  return coding.sides.flatMap((side) =>
    lostOf(side).map((selection, at) => ({
      coding,
      versionId: side.versionId,
      at,
      selection,
      isPart: side.state !== 'lost',
    })),
  );
}

/** Every lost selection of a project: by document, oldest coding first. Costs what is lost, not what there is. */
export function lostSides(index: ProjectIndex): readonly LostSelection[] {
  const ofDocument = new Map<DocumentId, Coding[]>();
  for (const coding of index.losingCodings) push(ofDocument, coding.documentId, coding);
  return index.all('document').flatMap(({ id }) => (ofDocument.get(id) ?? []).flatMap(lostOfCoding));
}

/** How many selections of a project, or of one of its documents, are lost. */
export function lostCount(index: ProjectIndex, documentId?: DocumentId): number {
  let count = 0;
  for (const coding of index.losingCodings) {
    if (documentId !== undefined && coding.documentId !== documentId) continue;
    for (const side of coding.sides) count += lostOf(side).length;
  }
  return count;
}

function changeSide(
  index: ProjectIndex,
  { codingId, versionId }: LostPlace,
  change: (coding: Coding, side: CodingSide) => CodingSide | null,
): Changes {
  const coding = index.get('coding', codingId);
  const at = coding?.sides.findIndex((side) => side.versionId === versionId) ?? -1;
  const side = coding?.sides[at];
  const next = coding && side && change(coding, side);
  if (!next) return NOTHING;
  return { ...NOTHING, updated: [[coding, { ...coding, sides: coding.sides.with(at, next) }]] };
}

export interface LostPlace {
  readonly codingId: CodingId;
  readonly versionId: VersionId;
  /** Which of the side's lost selections: see LostSelection. */
  readonly at: number;
}

function inReadingOrder(view: DocumentView, selections: readonly Selection[]): readonly Selection[] {
  return selections.toSorted(
    ({ start: a }, { start: b }) =>
      view.position(a.blockId) - view.position(b.blockId) || a.offset - b.offset,
  );
}

/**
 * Puts a lost selection back on `[start, end)`, words that a person chose: a side that was all lost is tagged
 * when it is the coding's own coder, confirmed when another; one lost in part keeps its state. Nothing changes
 * where it is not lost, and where the place holds no words of that version.
 */
export function placeLost(
  index: ProjectIndex,
  place: LostPlace,
  { start, end }: Pick<Passage, 'start' | 'end'>,
  author: CoderId,
): Changes {
  return changeSide(index, place, (coding, side) => {
    const gone = lostOf(side);
    const view = index.document(coding.documentId);
    const passage = view && trimPassage(view, { versionId: side.versionId, start, end });
    if (!passage || !gone[place.at]) return null;
    const put = makeSelection(view.blocksIn(passage), passage.start, passage.end);
    const still = gone.filter((_, at) => at !== place.at);
    const { lost: _, ...rest } = side;
    const standing = side.state === 'lost' ? [] : side.selections;
    const by = author === coding.coderId ? 'tagged' : 'confirmed';
    return {
      ...rest,
      selections: inReadingOrder(view, [...standing, put]),
      state: side.state === 'lost' ? by : side.state,
      ...(still.length > 0 && { lost: still }),
    };
  });
}

/** A person gives up a selection of a side that stands in part; a side that is all lost is not touched. */
export function giveUpLost(index: ProjectIndex, place: LostPlace): Changes {
  return changeSide(index, place, (_, side) => {
    if (side.state === 'lost' || !side.lost?.[place.at]) return null;
    const { lost, ...rest } = side;
    const still = lost.filter((_each, at) => at !== place.at);
    return { ...rest, ...(still.length > 0 && { lost: still }) };
  });
}
