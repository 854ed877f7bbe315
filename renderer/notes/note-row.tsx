import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../shared/model/records.ts';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { useShowCoding } from '../coding/use-show-coding.ts';
import { useUiLanguage } from '../ui/language.ts';
import { NoteCard, type NoteCardProps } from './note-card.tsx';
import { notesDialog } from './notes-dialog-state.ts';
import { TargetLine } from './target-line.tsx';
import { aboutOf, targetName } from './target-name.ts';

/** A note in the list of all: what it is on, which a press opens, and the note. */
export function NoteRow(props: Omit<NoteCardProps, 'about' | 'under'>) {
  const { t } = useTranslation('notes');
  const index = useIndex();
  const { targetId } = props.place;
  const name = targetName(index, targetId, useUiLanguage());
  const open = useOpenTarget();
  const about = aboutOf(t, name);
  const canOpen = name !== null && name.kind !== 'project' && name.kind !== 'other';
  return (
    <div className="notes-screen__note">
      <h2 className="notes-screen__target">
        {name && canOpen ? (
          <button
            type="button"
            className="notes-screen__open"
            title={t('view_open', { about })}
            onClick={() => open(targetId)}
          >
            <TargetLine name={name} />
          </button>
        ) : name ? (
          <TargetLine name={name} />
        ) : (
          about
        )}
      </h2>
      <NoteCard {...props} about={about} under={2} />
    </div>
  );
}

/** The way to what a note is on. */
function useOpenTarget(): (id: RecordId) => void {
  const index = useIndex();
  const { show, setActiveCode } = useWorkspace();
  const showCoding = useShowCoding();
  return (id) => {
    const target = index.records.get(id);
    switch (target?.kind) {
      case 'document':
        return show({ kind: 'document', documentId: target.id });
      case 'block': {
        const beads = index.document(target.documentId)?.beads ?? [];
        const bead = beads.find((each) =>
          (each.sides[target.versionId] ?? []).some((part) => part.blockId === target.id),
        );
        return show({
          kind: 'document',
          documentId: target.documentId,
          ...(bead ? { jump: { beadId: bead.id } } : {}),
        });
      }
      case 'coding':
        return showCoding(target);
      case 'code':
        return setActiveCode(target.id);
      case 'case':
        return notesDialog.set({ targets: [target.id], writes: false });
      default:
    }
  };
}
