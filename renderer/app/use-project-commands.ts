import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unitKindOfName } from '../../shared/exchange/units/kinds.ts';
import { saveProjectFile } from '../projects/project-file.ts';
import { type CommandAct, useCommands } from './commands.ts';
import { droppedText } from './dropped-text.ts';
import { describeChange } from './history-labels.ts';
import { reportProblem, useServices } from './services.ts';
import { useRevision, useWorkspace } from './workspace.ts';

/** Undo, save, import, export, panels: what an open project can be asked, from menu, keys and palette. */
export function useProjectCommands(): void {
  const { t, i18n } = useTranslation('app');
  const services = useServices();
  const workspace = useWorkspace();
  const revision = useRevision();
  const { store, show, backToReading, openDialog, closeProject } = workspace;
  const isElsewhere = workspace.screen.kind !== 'document' && store.index.all('document').length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the undo labels change with the revision
  const commands = useMemo<readonly CommandAct[]>(() => {
    const step = (kind: 'undo' | 'redo') => () => {
      store[kind]()
        .then((label) => {
          if (label)
            services.toasts.show(t(`${kind}_done`, { change: describeChange(i18n, label) }), {
              topic: 'undo',
            });
        })
        .catch((error: unknown) => reportProblem(services, error));
    };
    const save = (as: boolean) => () => {
      saveProjectFile(services, store, { as }).catch((error: unknown) => reportProblem(services, error));
    };
    const undoName = store.undoLabel ? `: ${describeChange(i18n, store.undoLabel)}` : '';
    const redoName = store.redoLabel ? `: ${describeChange(i18n, store.redoLabel)}` : '';
    return [
      {
        id: 'undo',
        label: t('menu_undo') + undoName,
        isEnabled: store.undoLabel !== null,
        run: step('undo'),
      },
      {
        id: 'redo',
        label: t('menu_redo') + redoName,
        isEnabled: store.redoLabel !== null,
        run: step('redo'),
      },
      { id: 'saveProjectFile', run: save(false) },
      { id: 'saveProjectFileAs', run: save(true) },
      { id: 'importArticle', run: () => show({ kind: 'importArticle' }) },
      { id: 'importParallel', run: () => show({ kind: 'importParallel' }) },
      { id: 'importUnits', run: () => show({ kind: 'importUnits' }) },
      {
        id: 'importDropped',
        run: () => {
          const file = droppedText();
          if (file) show({ kind: unitKindOfName(file.name) ? 'importUnits' : 'importArticle', file });
        },
      },
      { id: 'reading', isEnabled: isElsewhere, run: backToReading },
      { id: 'variables', run: () => show({ kind: 'variables' }) },
      { id: 'exportExcerpts', run: () => openDialog('export') },
      { id: 'history', run: () => openDialog('history') },
      { id: 'closeProject', run: () => void closeProject() },
    ];
  }, [t, i18n, services, store, revision, show, backToReading, isElsewhere, openDialog, closeProject]);
  useCommands(commands);
}
