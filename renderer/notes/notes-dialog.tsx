import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../shared/model/records.ts';
import { useIndex } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { NoteField } from './note-field.tsx';
import { type NotesAsked, notesDialog, useNotesAsked } from './notes-dialog-state.ts';
import { TargetLine } from './target-line.tsx';
import { aboutOf, targetName } from './target-name.ts';

/** The notes on something that has no panel of its own: a document, a person, a stretch of text. */
export function NotesDialog() {
  const asked = useNotesAsked();
  return asked ? <OpenDialog asked={asked} /> : null;
}

function OpenDialog({ asked }: { readonly asked: NotesAsked }) {
  const { t } = useTranslation(['notes', 'common']);
  const index = useIndex();
  const language = useUiLanguage();
  const close = () => notesDialog.set(null);
  const [first] = asked.targets;
  const name = first ? targetName(index, first, language) : null;
  return (
    <Dialog
      title={t('dialog', { about: aboutOf(t, name) })}
      isOpen
      onClose={close}
      actions={
        <Button look="primary" onPress={close}>
          {t('common:close')}
        </Button>
      }
    >
      {asked.targets.map((targetId, at) => (
        <OneTarget key={targetId} targetId={targetId} writes={asked.writes && at === 0} />
      ))}
    </Dialog>
  );
}

function OneTarget({ targetId, writes }: { readonly targetId: RecordId; readonly writes: boolean }) {
  const index = useIndex();
  const name = targetName(index, targetId, useUiLanguage());
  return (
    <div className="notes-dialog__target">
      {name?.kind === 'block' ? <TargetLine name={name} /> : null}
      <NoteField targetId={targetId} level={3} writes={writes} />
    </div>
  );
}
