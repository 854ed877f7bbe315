import type { Changes } from '../model/change.ts';
import type { DocumentView } from '../model/document-view.ts';
import { type CodeId, type CoderId, type Effects, newId, type VersionId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Anchor, Coding, CodingSide } from '../model/records.ts';
import { makeSelection } from '../model/selection.ts';
import { codingsOnPassage, type Passage, trimPassage } from './passage.ts';
import { type ProjectSide, projectByBeads } from './project-side.ts';

export interface CodingsWish {
  readonly index: ProjectIndex;
  readonly view: DocumentView;
  /** The version that the words were chosen in. */
  readonly versionId: VersionId;
  readonly start: Anchor;
  readonly end: Anchor;
  /** Themes that the project holds, or that the same change adds. */
  readonly codeIds: readonly CodeId[];
  readonly author: CoderId;
  readonly effects: Effects;
  /** How the words are found in the other versions; by whole beads unless given. */
  readonly project?: ProjectSide;
}

const NOTHING: Changes = { added: [], updated: [], removed: [] };

function sidesOf(view: DocumentView, passage: Passage, project: ProjectSide): readonly CodingSide[] {
  return view.versions.map((version) =>
    version.id === passage.versionId
      ? {
          versionId: version.id,
          selections: [makeSelection(view.blocksIn(passage), passage.start, passage.end)],
          state: 'tagged',
          confidence: null,
        }
      : project(view, [passage], version.id),
  );
}

/**
 * One coding a theme on `[start, end)`: tagged where the words were chosen, projected in every other
 * version. White space at the ends stays out; an empty or backward passage, and a theme that the same
 * coder has on exactly these words (in whichever state), add nothing.
 */
export function planCodings(wish: CodingsWish): Changes {
  const { view, author, effects } = wish;
  const passage = trimPassage(view, wish);
  if (!passage) return NOTHING;
  const taken = new Set<CodeId>();
  for (const coding of codingsOnPassage(view, passage)) {
    if (coding.coderId === author) taken.add(coding.codeId);
  }
  const sides = sidesOf(view, passage, wish.project ?? projectByBeads);
  // One moment for all of them: what was given together is given again together.
  const createdAt = effects.now();
  const added = [...new Set(wish.codeIds)]
    .filter((codeId) => !taken.has(codeId))
    .map(
      (codeId): Coding => ({
        kind: 'coding',
        id: newId(effects),
        documentId: view.document.id,
        codeId,
        coderId: author,
        createdAt,
        sides,
      }),
    );
  return { added, updated: [], removed: [] };
}
