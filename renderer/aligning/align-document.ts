import type { AlignedDocument } from '../../shared/beads/align-document.ts';
import { assertApplies, ChangeConflict, type ChangeSet, squash } from '../../shared/model/change.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { type AnyRecord, documentOf } from '../../shared/model/records.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { aligningState } from './aligning-state.ts';
import { languageServiceOf } from './language-service.ts';

/** Times that an alignment is begun anew because the texts changed under it. */
const MOST_TRIES = 3;

/** What an alignment has to know of a document. */
function recordsToAlign(index: ProjectIndex, view: DocumentView): readonly AnyRecord[] {
  const beads = new Set<string>(view.beads.map(({ id }) => id));
  return [
    view.document,
    ...view.versions,
    ...view.versions.flatMap(({ id }) => view.blocksOf(id)),
    ...view.beads,
    ...view.codings.filter(({ sides }) => sides.some(({ state }) => state === 'projected')),
    ...index.all('term'),
    ...index.all('note').filter(({ targetId }) => beads.has(targetId)),
  ];
}

/** True while the texts and beads are what the alignment was made upon. */
function isSame(before: DocumentView, now: DocumentView): boolean {
  return (
    before.beads === now.beads &&
    before.versions.every(
      ({ id }, at) => now.versions[at]?.id === id && before.blocksOf(id) === now.blocksOf(id),
    )
  );
}

/**
 * Aligns a document in the worker, and begins anew where its texts changed meanwhile. Nothing is written: the changes
 * fit the project as it is when this resolves. @throws Problem alignStopped
 */
export async function runAlignment(
  store: ProjectStore,
  id: DocumentId,
): Promise<AlignedDocument | 'cancelled' | 'changed'> {
  try {
    for (let tried = 0; tried < MOST_TRIES; tried++) {
      const view = store.index.document(id);
      if (!view) return 'changed';
      const { client } = languageServiceOf(store);
      const run = client.align(recordsToAlign(store.index, view), (done) =>
        aligningState.set({ name: view.document.name, done, cancel: run.cancel }),
      );
      aligningState.set({ name: view.document.name, done: 0, cancel: run.cancel });
      const aligned = await run.result;
      if (aligned === null) return 'cancelled';
      const now = store.index.document(id);
      if (!now || !isSame(view, now)) continue;
      try {
        assertApplies(store.index.records, aligned.changes);
        return aligned;
      } catch (error) {
        // A coding or a note that would have followed was changed.
        if (!(error instanceof ChangeConflict)) throw error;
      }
    }
    return 'changed';
  } finally {
    aligningState.set(null);
  }
}

/**
 * An import with the sentences of its document aligned, row by row as a person has seen them. Null where it was called
 * off. @throws Problem alignStopped
 */
export async function alignImport(
  store: ProjectStore,
  change: ChangeSet,
): Promise<{ readonly change: ChangeSet; readonly report: AlignedDocument['report'] } | null> {
  const { added } = change;
  const records = [...added.filter((record) => documentOf(record) !== null), ...store.index.all('term')];
  const name = records.find((record) => record.kind === 'document')?.name ?? '';
  const run = languageServiceOf(store).client.align(
    records,
    (done) => aligningState.set({ name, done, cancel: run.cancel }),
    { isWithinBeads: true },
  );
  aligningState.set({ name, done: 0, cancel: run.cancel });
  try {
    const aligned = await run.result;
    if (!aligned) return null;
    return { change: { ...change, ...squash([change, aligned.changes]) }, report: aligned.report };
  } finally {
    aligningState.set(null);
  }
}
