import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BlockId } from '../../shared/model/ids.ts';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import type { Bead } from '../../shared/model/records.ts';
import { notesByTarget } from '../../shared/notes/of-target.ts';
import { notesDialog } from './notes-dialog-state.ts';
import './note-mark.css';

export interface NoteMarkProps {
  readonly index: ProjectIndex;
  readonly view: DocumentView;
  readonly bead: Bead;
  readonly isReachable: boolean;
}

/** In the spine, where there is a note on the text of a bead. Most rows have none, and ask for nothing more. */
export function NoteMark({ index, view, bead, isReachable }: NoteMarkProps) {
  const notes = notesByTarget(index);
  const noted: BlockId[] = [];
  let count = 0;
  for (const { id } of notes.size === 0 ? [] : view.versions) {
    for (const { blockId } of bead.sides[id] ?? []) {
      const here = notes.get(blockId)?.length ?? 0;
      if (here > 0 && !noted.includes(blockId)) {
        noted.push(blockId);
        count += here;
      }
    }
  }
  return count === 0 ? null : <Mark noted={noted} count={count} isReachable={isReachable} />;
}

function Mark(props: {
  readonly noted: readonly BlockId[];
  readonly count: number;
  readonly isReachable: boolean;
}) {
  const { noted, count, isReachable } = props;
  const { t } = useTranslation('notes');
  return (
    <button
      type="button"
      className="note-mark"
      tabIndex={isReachable ? 0 : -1}
      aria-label={t('mark', { count })}
      title={t('mark', { count })}
      onClick={() => notesDialog.set({ targets: noted, writes: false })}
    >
      <span aria-hidden="true">✎︎</span>
    </button>
  );
}
