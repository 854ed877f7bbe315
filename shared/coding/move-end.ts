import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import type { CoderId, CodingId, VersionId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Anchor, Coding, CodingSide, Selection } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { makeSelection } from '../model/selection.ts';
import { type Passage, sideOf, trimPassage } from './passage.ts';
import { type ProjectSide, projectByBeads } from './project-side.ts';

export type EndName = 'start' | 'end';

export interface EndMove {
  readonly codingId: CodingId;
  readonly versionId: VersionId;
  readonly end: EndName;
  /** Where the end goes; offset in UTF-16 units. It may be in another block than now. */
  readonly to: Anchor;
  /** Who moves it. */
  readonly author: CoderId;
  /** How the words are found in the other versions; by whole beads unless given. */
  readonly project?: ProjectSide;
}

const NOTHING: Changes = { added: [], updated: [], removed: [] };

function byPlace(view: DocumentView, a: Selection, b: Selection): number {
  return view.position(a.start.blockId) - view.position(b.start.blockId) || a.start.offset - b.start.offset;
}

/** The selection that an end of a side belongs to: of a passage in pieces, the first or the last one. */
export function selectionAtEnd(view: DocumentView, side: CodingSide, end: EndName): Selection | undefined {
  if (side.state === 'lost') return undefined;
  const sorted = [...side.selections].sort((a, b) => byPlace(view, a, b));
  return end === 'start' ? sorted[0] : sorted.at(-1);
}

/** A selection with one end elsewhere, without white space at its ends; null where nothing would be left. */
export function passageWithEnd(
  view: DocumentView,
  versionId: VersionId,
  selection: Pick<Selection, 'start' | 'end'>,
  end: EndName,
  to: Anchor,
): Passage | null {
  const { start, end: last } = selection;
  return trimPassage(view, { versionId, start, end: last, [end]: to });
}

/** A tagged side stays tagged only by its own coder; whoever moves a projected one has agreed with it. */
function stateAfter(coding: Coding, side: CodingSide, author: CoderId): CodingSide['state'] {
  return side.state === 'tagged' && author === coding.coderId ? 'tagged' : 'confirmed';
}

/**
 * Moves one end of a side. Where the words that were tagged move, what only follows from them, still projected,
 * is projected anew. Nothing changes where the passage would be empty, or the side has no words.
 */
export function moveEnd(index: ProjectIndex, move: EndMove): Changes {
  const { versionId, end, author, project = projectByBeads } = move;
  const coding = index.get('coding', move.codingId);
  const view = coding && index.document(coding.documentId);
  const side = coding && sideOf(coding, versionId);
  const selection = view && side && selectionAtEnd(view, side, end);
  const passage = selection && passageWithEnd(view, versionId, selection, end, move.to);
  if (!passage) return NOTHING;
  const moved = makeSelection(view.blocksIn(passage), passage.start, passage.end);
  if (sameData(moved, selection)) return NOTHING;
  const state = stateAfter(coding, side, author);
  const selections = side.selections.map((each) => (each === selection ? moved : each));
  const sides = coding.sides.map((each): CodingSide => {
    if (each === side) return { ...side, selections, state, confidence: null };
    if (side.state !== 'tagged' || each.state !== 'projected' || selections.length !== 1) return each;
    const anew = project(view, [passage], each.versionId);
    return each.lost ? { ...anew, lost: each.lost } : anew;
  });
  return { added: [], updated: [[coding, { ...coding, sides }]], removed: [] };
}
