import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoteId, newId } from '../../shared/model/ids.ts';
import { type Note, UI_LANGUAGES } from '../../shared/model/records.ts';
import { planRemoveNote } from '../../shared/notes/changes.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useIndex } from '../app/workspace.ts';
import { useFormats } from '../ui/language.ts';
import { loadRichEditor, richEditorIfLoaded } from './load-rich-editor.ts';

export interface NoteActions {
  readonly newNoteId: () => NoteId;
  /** Runs `then` when Lexical is there: at once, but for the first seconds of the window. */
  readonly whenReady: (then: () => void) => void;
  readonly remove: (note: Note) => void;
  /** `Ana, 3 Nov 2024`. */
  readonly byline: (note: Note) => string;
}

export function useNoteActions(): NoteActions {
  const { t, i18n } = useTranslation('notes');
  const services = useServices();
  const undoable = useUndoable();
  const index = useIndex();
  const formats = useFormats();
  return useMemo(() => {
    const unnamed = UI_LANGUAGES.map((lng) => i18n.getFixedT(lng, 'app')('coder_unnamed'));
    return {
      newNoteId: () => newId<'note'>(services.effects),
      whenReady: (then) => {
        if (richEditorIfLoaded()) then();
        else loadRichEditor().then(then, (error: unknown) => reportProblem(services, error));
      },
      remove: (note) => {
        try {
          undoable({ key: 'noteRemoved', params: {} }, planRemoveNote(index, note), t('removed'));
        } catch (error) {
          reportProblem(services, error);
        }
      },
      byline: (note) => {
        const name = index.get('coder', note.authorId)?.name ?? '';
        const date = formats.date(note.createdAt);
        return name === '' || unnamed.includes(name) ? date : t('byline', { author: name, date });
      },
    };
  }, [t, i18n, services, undoable, index, formats]);
}
