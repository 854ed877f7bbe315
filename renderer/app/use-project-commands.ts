import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_KEYS } from '../../shared/ipc/command-keys.ts';
import { saveProjectFile } from '../projects/project-file.ts';
import { type Command, useCommands } from './commands.ts';
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
  const { store, show, openDialog, closeProject } = workspace;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the undo labels change with the revision
  const commands = useMemo<readonly Command[]>(() => {
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
    const always = (id: string, label: string, keys: string | null, run: () => void): Command => ({
      id,
      label,
      keys,
      isEnabled: true,
      run,
    });
    const undoName = store.undoLabel ? `: ${describeChange(i18n, store.undoLabel)}` : '';
    const redoName = store.redoLabel ? `: ${describeChange(i18n, store.redoLabel)}` : '';
    return [
      {
        id: 'undo',
        label: t('menu_undo') + undoName,
        keys: COMMAND_KEYS.undo,
        isEnabled: store.undoLabel !== null,
        run: step('undo'),
      },
      {
        id: 'redo',
        label: t('menu_redo') + redoName,
        keys: COMMAND_KEYS.redo,
        isEnabled: store.redoLabel !== null,
        run: step('redo'),
      },
      always('saveProjectFile', t('menu_saveProjectFile'), COMMAND_KEYS.saveProjectFile, save(false)),
      always('saveProjectFileAs', t('menu_saveProjectFileAs'), COMMAND_KEYS.saveProjectFileAs, save(true)),
      always('importArticle', t('menu_importArticle'), COMMAND_KEYS.importArticle, () =>
        show({ kind: 'importArticle' }),
      ),
      always('importParallel', t('menu_importParallel'), COMMAND_KEYS.importParallel, () =>
        show({ kind: 'importParallel' }),
      ),
      always('variables', t('command_variables'), 'CmdOrCtrl+Shift+D', () => show({ kind: 'variables' })),
      always('exportExcerpts', t('menu_exportExcerpts'), COMMAND_KEYS.exportExcerpts, () =>
        openDialog('export'),
      ),
      always('history', t('command_history'), 'CmdOrCtrl+Shift+H', () => openDialog('history')),
      always('closeProject', t('menu_closeProject'), COMMAND_KEYS.closeProject, () => void closeProject()),
    ];
  }, [t, i18n, services, store, revision, show, openDialog, closeProject]);
  useCommands(commands);

  const dropped = useMemo<readonly Command[]>(
    () => [
      {
        id: 'importDropped',
        label: '',
        keys: null,
        isEnabled: true,
        run: () => {
          const file = droppedText();
          if (file) show({ kind: 'importArticle', file });
        },
      },
    ],
    [show],
  );
  useCommands(dropped);
}
