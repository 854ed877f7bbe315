import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { KeySheet } from '../keys/KeySheet.tsx';
import { ProjectsScreen } from '../projects/ProjectsScreen.tsx';
import { openProjectFile } from '../projects/project-file.ts';
import { SameProjectAsk } from '../projects/SameProjectAsk.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import type { ProjectKey } from '../store/database.ts';
import type { OpenProject } from '../store/library.ts';
import { useUiLanguage } from '../ui/language.ts';
import { ToastRegion } from '../ui/toasts.tsx';
import { CommandPalette } from './command-palette.tsx';
import { DropTarget } from './drop-target.tsx';
import { ProjectFrame } from './project-frame.tsx';
import { problemOf, reportProblem, useServices } from './services.ts';
import { TopBar } from './top-bar.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { useAppliedSettings } from './use-applied-settings.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useShellEvents } from './use-shell-events.ts';
import type { LeaveGuard } from './workspace.ts';
import './app.css';

/** The window: either the list of projects, or one open project. */
export function App() {
  const services = useServices();
  const language = useUiLanguage();
  const [open, setOpen] = useState<OpenProject | null>(null);
  const [listRevision, setListRevision] = useState(0);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const [keySheetOpen, setKeySheetOpen] = useState(false);
  const [asksForNew, setAsksForNew] = useState(false);
  const { t } = useTranslation('app');
  // Asked before the open project gives way: a half-mended import asks the person first.
  const leaving = useRef<LeaveGuard>((leave) => leave());
  useAppliedSettings();
  useKeyboard();

  const openProject = useCallback(
    async (key: ProjectKey) => {
      try {
        setOpen(await services.library.open(key, services.settings.get().coderId));
        setAsksForNew(false);
      } catch (error) {
        reportProblem(services, error);
      }
    },
    [services],
  );

  const closeProject = useCallback(async () => {
    if (!open) return;
    const showList = () => {
      setOpen(null);
      setListRevision((revision) => revision + 1);
    };
    try {
      await open.close();
      showList();
    } catch (error) {
      // Not durable yet: stays open, so that the project file can still be saved elsewhere.
      reportProblem(services, error, {
        label: t('close_anyway'),
        run: () => void open.abandon().then(showList),
      });
    }
  }, [open, services, t]);

  const openFile = useCallback(
    async (file: Parameters<typeof openProjectFile>[1]) => {
      const change = async (key: ProjectKey) => {
        if (open) await open.close();
        setOpen(null);
        await openProject(key);
        setListRevision((revision) => revision + 1);
      };
      const report = (error: unknown) => reportProblem(services, error);
      try {
        const key = await openProjectFile(services, file);
        if (key === null || key === open?.store.key) return;
        leaving.current(() => void change(key).catch(report));
      } catch (error) {
        report(error);
      }
    },
    [services, open, openProject],
  );

  const chooseProjectFile = useCallback(async () => {
    const outcome = await services.shell.chooseFiles({ kind: 'project', multiple: false });
    if (!outcome.ok) return reportProblem(services, problemOf(outcome.problem));
    const file = outcome.value[0];
    if (file) await openFile(file);
  }, [services, openFile]);

  useShellEvents(openFile);
  const dialogs = useMemo(
    () => ({ showSettings: () => setSettingsOpen(true), showPalette: () => setPaletteOpen(true) }),
    [],
  );
  const makeNew = useCallback(() => {
    leaving.current(() => {
      setAsksForNew(true);
      void closeProject();
    });
  }, [closeProject]);
  const showKeySheet = useCallback(() => setKeySheetOpen(true), []);
  useAppCommands({ ...dialogs, showKeySheet, chooseProjectFile, makeNew });

  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
    performance.mark('usable');
  }, []);

  const palette = paletteOpen ? <CommandPalette onClose={() => setPaletteOpen(false)} /> : null;
  return (
    <I18nProvider locale={language}>
      <DropTarget onProjectFile={openFile}>
        {open ? (
          <ProjectFrame
            key={open.store.key}
            open={open}
            onClosed={closeProject}
            leaving={leaving}
            {...dialogs}
          >
            {palette}
          </ProjectFrame>
        ) : (
          <div className="app">
            <TopBar {...dialogs} />
            <main className="app__main">
              <ProjectsScreen
                onOpen={openProject}
                onOpenFile={chooseProjectFile}
                revision={listRevision}
                asksForNew={asksForNew}
              />
            </main>
          </div>
        )}
      </DropTarget>
      {settingsOpen ? <SettingsDialog onClose={() => setSettingsOpen(false)} /> : null}
      {keySheetOpen ? <KeySheet onClose={() => setKeySheetOpen(false)} /> : null}
      {open ? null : palette}
      <SameProjectAsk />
      <ToastRegion toasts={services.toasts} />
    </I18nProvider>
  );
}
