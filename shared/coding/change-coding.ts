import { attachedTo } from '../model/attached.ts';
import type { Changes } from '../model/change.ts';
import type { CodeId, CoderId, CodingId, VersionId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Anchor, Coding, CodingSide } from '../model/records.ts';
import { sameData } from '../model/same.ts';
import { makeSelection } from '../model/selection.ts';
import { trimPassage } from './passage.ts';

const NOTHING: Changes = { added: [], updated: [], removed: [] };

/** The codings with the notes and links on them; ids that are not there are passed over. */
export function removeCodings(index: ProjectIndex, ids: readonly CodingId[]): Changes {
  const codings = [...new Set(ids)].flatMap((id) => index.get('coding', id) ?? []);
  const attached = attachedTo(
    index,
    codings.map((coding) => coding.id),
  );
  return { added: [], updated: [], removed: [...attached, ...codings] };
}

function changeSide(
  index: ProjectIndex,
  codingId: CodingId,
  versionId: VersionId,
  change: (side: CodingSide) => CodingSide,
): Changes {
  const coding = index.get('coding', codingId);
  if (!coding) return NOTHING;
  const sides = coding.sides.map((side) => (side.versionId === versionId ? change(side) : side));
  const next: Coding = { ...coding, sides };
  return sameData(coding, next) ? NOTHING : { added: [], updated: [[coding, next]], removed: [] };
}

/** A person agrees with a projected side; one that is not projected stays as it is. */
export function confirmSide(index: ProjectIndex, codingId: CodingId, versionId: VersionId): Changes {
  return changeSide(index, codingId, versionId, (side) =>
    side.state === 'projected' ? { ...side, state: 'confirmed', confidence: null } : side,
  );
}

/**
 * A person says that this language has no counterpart: confirmed, without words, those that were lost let go too.
 * A tagged side stays.
 */
export function rejectSide(index: ProjectIndex, codingId: CodingId, versionId: VersionId): Changes {
  return changeSide(index, codingId, versionId, (side) =>
    side.state === 'tagged' ? side : { versionId, state: 'confirmed', confidence: null, selections: [] },
  );
}

export interface SideAdjustment {
  readonly codingId: CodingId;
  readonly versionId: VersionId;
  readonly start: Anchor;
  readonly end: Anchor;
  /** Who chose the words. */
  readonly author: CoderId;
}

/**
 * A person chose these words `[start, end)` for a side: tagged when it is the coding's own coder, confirmed when
 * another, because a tagged side is read as that coder's. Empty or foreign words change nothing.
 */
export function adjustSide(index: ProjectIndex, adjustment: SideAdjustment): Changes {
  const { codingId, versionId } = adjustment;
  const coding = index.get('coding', codingId);
  const view = coding && index.document(coding.documentId);
  const passage = view && trimPassage(view, adjustment);
  if (!passage) return NOTHING;
  const selection = makeSelection(view.blocksIn(passage), passage.start, passage.end);
  return changeSide(index, codingId, versionId, () => ({
    versionId,
    selections: [selection],
    state: adjustment.author === coding.coderId ? 'tagged' : 'confirmed',
    confidence: null,
  }));
}

/** Another theme for the same words. Nothing changes where the coder has that theme on the same sides already. */
export function recode(index: ProjectIndex, codingId: CodingId, codeId: CodeId): Changes {
  const coding = index.get('coding', codingId);
  if (!coding || coding.codeId === codeId) return NOTHING;
  const twin = index
    .document(coding.documentId)
    ?.codings.some(
      (each) =>
        each.codeId === codeId && each.coderId === coding.coderId && sameData(each.sides, coding.sides),
    );
  if (twin) return NOTHING;
  return { added: [], updated: [[coding, { ...coding, codeId }]], removed: [] };
}
