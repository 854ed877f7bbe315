import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import type { ProjectKey } from '../store/database.ts';
import type { ListedProject } from '../store/library.ts';
import { Button } from '../ui/button.tsx';
import { focusSoon } from '../ui/focus.ts';
import { MenuButton } from '../ui/menu.tsx';
import { copiesOf } from './bin.ts';
import { Bin } from './bin-list.tsx';
import { newProjectRecords } from './new-project.ts';
import { NewProjectDialog } from './new-project-dialog.tsx';
import { ProjectRow } from './project-row.tsx';
import { useProjects } from './use-projects.ts';
import './projects.css';

export interface ProjectsScreenProps {
  readonly onOpen: (key: ProjectKey) => void;
  readonly onOpenFile: () => void;
  /** Another number: the list may have changed. */
  readonly revision: number;
  /** Begin with the dialog for a new project, asked for from inside another one. */
  readonly asksForNew: boolean;
}

/** The first screen: what is on this computer, and ways to begin. */
export function ProjectsScreen({ onOpen, onOpenFile, revision, asksForNew }: ProjectsScreenProps) {
  const { t } = useTranslation(['projects', 'common']);
  const { library, settings, effects, toasts } = useServices();
  const { list, act } = useProjects(revision);
  const [making, setMaking] = useState(asksForNew);

  const commands = useMemo<readonly CommandAct[]>(
    () => [{ id: 'newProject', run: () => setMaking(true) }],
    [],
  );
  useCommands(commands);

  const create = (wish: { readonly name: string; readonly starter: boolean }) => {
    setMaking(false);
    void act(async () => onOpen(await library.create(newProjectRecords(wish, effects))));
  };
  const addSample = () =>
    void act(async () => {
      const { sampleProject } = await import('../../shared/sample/index.ts');
      await library.create(sampleProject(effects), true);
      toasts.show(t('sampleAdded'));
    });
  const screen = useRef<HTMLDivElement>(null);
  /** To a project of the list, or to making one where there is none. */
  const focusProject = (at: number) =>
    focusSoon(() => {
      const rows = screen.current?.querySelectorAll<HTMLElement>('.projects__open') ?? [];
      return rows[Math.min(at, rows.length - 1)] ?? screen.current?.querySelector('button');
    });
  // Back from a project: the keys go on in the list, where the one just closed stands first.
  const isBack = revision > 0 && list !== null;
  useEffect(() => {
    if (isBack && document.activeElement === document.body)
      screen.current?.querySelector<HTMLElement>('.projects__open')?.focus();
  }, [isBack]);
  const remove = ({ key, header }: ListedProject, at: number) =>
    void act(async () => {
      await library.remove(key);
      toasts.show(t('deleted', { name: header.name || t('untitled') }), {
        action: { label: t('common:undo'), run: () => void act(() => library.restore(key)) },
      });
    }).then(() => focusProject(at));

  return (
    <div ref={screen} className="projects">
      <header className="projects__head">
        <h1 className="projects__title">{t('common:appName')}</h1>
        <p className="projects__tagline">{t('tagline')}</p>
        <div className="projects__ways">
          <Button look="primary" onPress={() => setMaking(true)}>
            {t('new')}
          </Button>
          <Button onPress={onOpenFile}>{t('openFile')}</Button>
          <MenuButton
            label={t('more')}
            look="quiet"
            entries={[{ id: 'sample', label: t('addSample'), onAction: addSample }]}
          >
            {t('more')}
            <span aria-hidden="true">▾</span>
          </MenuButton>
        </div>
      </header>
      <section aria-labelledby="projects-list" aria-busy={list === null}>
        <h2 id="projects-list" className="projects__heading">
          {t('heading')}
        </h2>
        {list === null ? <p className="projects__facts">{t('loading')}</p> : null}
        {list && list.unreadable > 0 ? (
          <p className="projects__unreadable" role="status">
            {t('unreadable', { count: list.unreadable })}
          </p>
        ) : null}
        {list?.projects.length === 0 && list.unreadable === 0 ? (
          <div className="projects__welcome">
            <p className="projects__gone">{t('welcome')}</p>
            <p>{t('welcome_how')}</p>
            <Button onPress={addSample}>{t('addSample')}</Button>
          </div>
        ) : null}
        <ul className="projects__list">
          {list?.projects.map((project, at) => (
            <ProjectRow
              key={project.key}
              project={project}
              copies={copiesOf(project.header.projectId, list.projects)}
              onOpen={() => onOpen(project.key)}
              onRename={(name) => void act(() => library.rename(project.key, name, settings.get().coderId))}
              onRemove={() => remove(project, at)}
            />
          ))}
        </ul>
      </section>
      {list && list.bin.length > 0 ? (
        <Bin
          projects={list.bin}
          onRestore={({ key }) => void act(() => library.restore(key)).then(() => focusProject(0))}
          onPurge={({ key }) => void act(() => library.purge(key)).then(() => focusProject(0))}
        />
      ) : null}
      {making ? <NewProjectDialog onCreate={create} onClose={() => setMaking(false)} /> : null}
    </div>
  );
}
