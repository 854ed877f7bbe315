import type { BeadId, DocumentId } from '../../shared/model/ids.ts';
import type { Screen } from '../app/workspace.ts';
import { projectState } from '../ui/window-state.ts';

/** Beads that a number of a report counts, walked through one by one in the alignment. */
export interface ReportWalk {
  readonly documentId: DocumentId;
  /** What they have in common, in words. */
  readonly label: string;
  readonly beads: ReadonlySet<BeadId>;
  /** The report that they come from. */
  readonly report: Screen;
}

export const reportWalk = projectState<ReportWalk | null>(null);

/** The number of a report that was pressed last, by its place: where the keys are when one comes back. */
export const pressedLast = projectState<{ readonly of: DocumentId | null; readonly cell: string } | null>(
  null,
);
