import { useEffect } from 'react';
import { ProjectSentences } from '../../shared/flags/project-sentences.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { workInSlices } from '../finding/slices.ts';
import { whenIdle } from '../platform/effects.ts';
import { useWindowState, WindowState } from '../ui/window-state.ts';

interface Followed {
  readonly sentences: ProjectSentences;
  /** Told once a project has been followed, not for each of its sentences. */
  readonly revision: WindowState<number>;
}

const followed = new WeakMap<ProjectIndex, Followed>();

function followedOf(index: ProjectIndex): Followed {
  const known = followed.get(index) ?? {
    sentences: new ProjectSentences(),
    revision: new WindowState(0),
  };
  followed.set(index, known);
  return known;
}

/** How an open project translates its sentences, as far as it was followed. */
export const sentencesOf = (index: ProjectIndex): ProjectSentences => followedOf(index).sentences;

/** Another number once a bead may be translated otherwise elsewhere, or no longer is. */
export const sentencesRevision = (index: ProjectIndex): number => followedOf(index).revision.get();

/** Brings what is known of a project's sentences up to date, the document at hand first; yields, so that it can be sliced. */
export function* followSentences(index: ProjectIndex, first: DocumentId): Generator<void, void> {
  const { sentences, revision } = followedOf(index);
  yield* sentences.followProject(index, first);
  revision.set(sentences.index.revision);
}

const now = () => performance.now();
const nothing = () => undefined;

/** Follows the project whenever the window rests, for a screen that shows flags; its number is another one when flags are. */
export function useFollowedSentences(view: DocumentView): number {
  const { index } = useWorkspace().store;
  const revision = useRevision();
  const { id } = view.document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes with the revision, in other documents too
  useEffect(
    () => workInSlices(followSentences(index, id), { now, later: whenIdle, onSlice: nothing }),
    [index, id, revision],
  );
  return useWindowState(followedOf(index).revision);
}
