import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { usePendingTyping } from '../editing/pending-typing.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import type { CommandId } from './command-list.ts';
import { useAllCommands, useCommandTable } from './commands.ts';
import { TopBar } from './top-bar.tsx';
import { useShowKeys } from './use-show-keys.ts';
import { useIndex, useWorkspace } from './workspace.ts';

const MENU: readonly CommandId[] = [
  'importArticle',
  'importParallel',
  'importUnits',
  'exportExcerpts',
  'saveProjectFile',
  'saveProjectFileAs',
  'openProjectFile',
  'report.project',
  'history',
  'notes.view',
  'glossary.view',
  'toggleLeft',
  'toggleRight',
  'closeProject',
];

function SaveState() {
  const { t } = useTranslation('app');
  const { store } = useWorkspace();
  const save = useSyncExternalStore(store.subscribe, () => store.saveState);
  const isTyping = usePendingTyping();
  const state = isTyping && save.state === 'saved' ? 'saving' : save.state;
  return (
    <span className={`save-state save-state--${state}`} role="status" data-save={state}>
      <span className="save-state__dot" aria-hidden="true" />
      {t(`save_${state}`)}
    </span>
  );
}

function Crumbs() {
  const { t } = useTranslation('app');
  const { screen, closeProject } = useWorkspace();
  const index = useIndex();
  const isOfOne = screen.kind === 'document' || screen.kind === 'alignment' || screen.kind === 'report';
  const id = isOfOne ? screen.documentId : null;
  const document = id === null ? undefined : index.get('document', id);
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      <Button look="quiet" onPress={() => void closeProject()}>
        <span className="crumbs__project">{index.project.name}</span>
      </Button>
      {document ? (
        <>
          <span aria-hidden="true">›</span>
          <span className="crumbs__here">{document.name}</span>
        </>
      ) : null}
    </nav>
  );
}

export function ProjectBar(props: { readonly showSettings: () => void; readonly showPalette: () => void }) {
  const { t } = useTranslation('app');
  const commands = useAllCommands();
  const table = useCommandTable();
  const show = useShowKeys();
  const find = (id: CommandId) => commands.findLast((command) => command.id === id);
  const undo = find('undo');
  const redo = find('redo');
  const entries = MENU.flatMap((id) => {
    const command = find(id);
    if (!command) return [];
    const keys = command.keys ? { keys: show(command.keys) } : {};
    return [
      { id, label: command.label, isDisabled: !command.isEnabled, onAction: () => table.run(id), ...keys },
    ];
  });
  const tools = (
    <>
      <SaveState />
      <IconButton
        label={undo?.label ?? t('menu_undo')}
        isDisabled={!undo?.isEnabled}
        onPress={() => table.run('undo')}
      >
        ↶
      </IconButton>
      <IconButton
        label={redo?.label ?? t('menu_redo')}
        isDisabled={!redo?.isEnabled}
        onPress={() => table.run('redo')}
      >
        ↷
      </IconButton>
      <MenuButton label={t('project_menu')} entries={entries}>
        {t('project_menu')}
      </MenuButton>
    </>
  );
  return <TopBar {...props} crumbs={<Crumbs />} tools={tools} />;
}
