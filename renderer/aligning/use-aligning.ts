import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AlignmentReport, sureShare } from '../../shared/beads/align-document.ts';
import { isEmpty } from '../../shared/model/change.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { after } from '../platform/effects.ts';
import { useFormats } from '../ui/language.ts';
import { runAlignment } from './align-document.ts';
import { aligningState } from './aligning-state.ts';
import { closeLanguageService, languageServiceOf } from './language-service.ts';

/** Milliseconds without a change after which the words that came are linked. */
const QUIET = 150;

/** What one alignment has to say: how much of it is sure, what to look at, what stands elsewhere. */
export function useAlignmentSays(): (document: string, report: AlignmentReport) => string {
  const { t } = useTranslation('aligning');
  const formats = useFormats();
  return useCallback(
    (document, report) => {
      const { beads, doubtful, moved, swapped } = report;
      const percent = formats.number(Math.floor(100 * sureShare(report)));
      const done = t('done', { document, count: beads, number: formats.number(beads), percent });
      const look = doubtful > 0 ? [t('doubtful', { count: doubtful, number: formats.number(doubtful) })] : [];
      const more = [...(moved > 0 ? [t('moved', { count: moved })] : []), ...(swapped ? [t('swapped')] : [])];
      return [`${[done, ...look].join(' · ')}.`, ...more].join(' ');
    },
    [t, formats],
  );
}

/** The command that aligns the document in the middle of the window, and the words that follow it in the background. */
export function useAligning(): void {
  const { t } = useTranslation('aligning');
  const services = useServices();
  const { store, screen, place } = useWorkspace();
  const undoable = useUndoable();
  const says = useAlignmentSays();
  const revision = useRevision();
  const documentId = screen.kind === 'document' || screen.kind === 'alignment' ? screen.documentId : null;
  const bead = (place?.bead ?? 1) - 1;

  useEffect(() => () => closeLanguageService(store), [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document changes with the revision
  useEffect(() => {
    if (documentId === null) return;
    return after(QUIET, () => languageServiceOf(store).follow(documentId, bead));
  }, [store, documentId, revision]);

  const align = useCallback(
    async (id: DocumentId) => {
      const name = store.index.get('document', id)?.name ?? '';
      if (store.index.countsOf(id).languages.length < 2) {
        services.toasts.show(t('oneLanguage', { document: name }), { topic: 'aligning' });
        return;
      }
      try {
        const aligned = await runAlignment(store, id);
        if (aligned === 'cancelled') services.toasts.show(t('cancelled'), { topic: 'aligning' });
        else if (aligned === 'changed') services.toasts.show(t('changedMeanwhile'), { topic: 'aligning' });
        else if (isEmpty(aligned.changes)) {
          services.toasts.show(t('unchanged', { document: name }), { topic: 'aligning' });
        } else {
          const label = { key: 'documentAligned', params: { document: name } };
          undoable(label, aligned.changes, says(name, aligned.report));
        }
      } catch (error) {
        reportProblem(services, error);
      }
    },
    [store, services, undoable, says, t],
  );
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      {
        id: 'align',
        isEnabled: documentId !== null,
        run: () => {
          if (documentId !== null && aligningState.get() === null) void align(documentId);
        },
      },
    ],
    [documentId, align],
  );
  useCommands(commands);
}
