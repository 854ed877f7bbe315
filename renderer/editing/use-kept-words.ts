import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentId, newId } from '../../shared/model/ids.ts';
import { noteLabel, planNote } from '../../shared/notes/changes.ts';
import { plainNote } from '../../shared/notes/plain-note.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useUiLanguage } from '../ui/language.ts';

/**
 * Keeps words whose place in the text is gone (an undo, another import): as a note on the document, or on the project
 * where that is gone too. They are nobody's testimony until a person puts them back.
 */
export function useKeptWords(documentId: DocumentId): (text: string) => void {
  const { t } = useTranslation('reader');
  const services = useServices();
  const { store, commit, show } = useWorkspace();
  const language = useUiLanguage();
  return useCallback(
    (text: string) => {
      const { index, author } = store;
      const { effects, toasts } = services;
      const targetId = index.get('document', documentId) ? documentId : index.project.id;
      const place = { id: newId<'note'>(effects), targetId };
      try {
        commit(
          noteLabel(index, targetId, language),
          planNote(index, place, plainNote(text), { author, effects }),
        );
        toasts.show(t('edit_kept'), {
          topic: 'kept',
          action: { label: t('edit_keptShow'), run: () => show({ kind: 'notes' }) },
        });
      } catch (error) {
        reportProblem(services, error);
      }
    },
    [store, services, commit, show, language, documentId, t],
  );
}
