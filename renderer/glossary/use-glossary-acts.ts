import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { writeTbx } from '../../shared/exchange/tbx/write.ts';
import { writeTermTable } from '../../shared/exchange/terms/table.ts';
import type { TermContent } from '../../shared/glossary/content.ts';
import { planAdd, planChange, planRemove } from '../../shared/glossary/plan.ts';
import { FILE_ENDINGS } from '../../shared/ipc/file-kinds.ts';
import { isEmpty } from '../../shared/model/change.ts';
import { newId, type TermId } from '../../shared/model/ids.ts';
import type { Term } from '../../shared/model/records.ts';
import { problemOf, reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { safeFileName } from '../projects/file-name.ts';
import { glossaryLanguages } from './languages.ts';
import { headOf } from './term-draft.ts';

export interface GlossaryActs {
  add(content: TermContent): TermId;
  change(term: Term, content: TermContent): void;
  remove(term: Term): void;
  export(kind: 'terms' | 'tbx'): Promise<void>;
}

/** What can be done with the glossary, each one step that undoes. */
export function useGlossaryActs(): GlossaryActs {
  const { t } = useTranslation('glossary');
  const services = useServices();
  const { store, commit } = useWorkspace();
  const undoable = useUndoable();
  return useMemo(
    () => ({
      add(content) {
        const id = newId<'term'>(services.effects);
        commit(
          { key: 'termAdded', params: {} },
          planAdd([content], store.index.all('term'), services.effects, id),
        );
        return id;
      },
      change(term, content) {
        const changes = planChange(term, content);
        if (!isEmpty(changes)) commit({ key: 'termChanged', params: {} }, changes);
      },
      remove(term) {
        const word = headOf(term, glossaryLanguages(store.index));
        undoable({ key: 'termRemoved', params: {} }, planRemove([term]), t('removed', { word }));
      },
      async export(kind) {
        try {
          const { index } = store;
          const terms = index.all('term');
          const { text } = kind === 'tbx' ? writeTbx(terms) : writeTermTable(terms);
          const title = t('fileName', { project: index.project.name });
          const outcome = await services.shell.saveFile({
            kind,
            suggestedName: safeFileName(title, FILE_ENDINGS[kind][0]),
            bytes: new TextEncoder().encode(text),
            token: null,
          });
          if (!outcome.ok) throw problemOf(outcome.problem);
          if (outcome.value) services.toasts.show(t('exported', { file: outcome.value.name }));
        } catch (error) {
          reportProblem(services, error);
        }
      },
    }),
    [services, store, commit, undoable, t],
  );
}
