import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useAligning } from '../aligning/use-aligning.ts';
import { AlignmentScreen } from '../alignment/AlignmentScreen.tsx';
import { VariablesScreen } from '../cases/table/VariablesScreen.tsx';
import { PassagesScreen } from '../codebook/passages/PassagesScreen.tsx';
import { Inspector } from '../coding/Inspector.tsx';
import { useQueueCommands } from '../coding/use-queue.ts';
import { LostList } from '../editing/lost-list.tsx';
import { ExportDialog } from '../exporting/ExportDialog.tsx';
import { FindAll } from '../finding/find-all.tsx';
import { GlossaryScreen } from '../glossary/GlossaryScreen.tsx';
import { useGlossaryCommands } from '../glossary/use-glossary-commands.ts';
import { HistoryDialog } from '../history/HistoryDialog.tsx';
import { ArticleScreen } from '../importing/ArticleScreen.tsx';
import { ParallelScreen } from '../importing/ParallelScreen.tsx';
import { UnitsScreen } from '../importing/UnitsScreen.tsx';
import { NotesScreen } from '../notes/NotesScreen.tsx';
import { NotesDialog } from '../notes/notes-dialog.tsx';
import { useNotesCommands } from '../notes/use-notes-commands.ts';
import { Reader } from '../reader/Reader.tsx';
import { ReportScreen } from '../report/ReportScreen.tsx';
import { useReportCommands } from '../report/use-report-commands.ts';
import type { OpenProject } from '../store/library.ts';
import { Button } from '../ui/button.tsx';
import { forgetProject } from '../ui/window-state.ts';
import { LeftPanel } from './left-panel.tsx';
import { ProjectBar } from './project-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import { usePanels } from './use-panels.ts';
import { useProjectCommands } from './use-project-commands.ts';
import { useRegions } from './use-regions.ts';
import { useUndoNotices } from './use-undoable.ts';
import { useUnsavedGuard } from './use-unsaved-guard.ts';
import { useWorkspaceState } from './use-workspace-state.ts';
import {
  type LeaveGuard,
  type ProjectDialog,
  useIndex,
  useWorkspace,
  WorkspaceContext,
} from './workspace.ts';

export interface ProjectFrameProps {
  readonly open: OpenProject;
  readonly onClosed: () => Promise<void>;
  /** Set to what has to be asked before the project gives way. */
  readonly leaving: RefObject<LeaveGuard>;
  readonly showSettings: () => void;
  readonly showPalette: () => void;
  /** What lies over the window and works on the open project. */
  readonly children: ReactNode;
}

/** One open project: panels left and right, what is being done in the middle. */
export function ProjectFrame({
  open,
  onClosed,
  leaving,
  showSettings,
  showPalette,
  children,
}: ProjectFrameProps) {
  const [dialog, setDialog] = useState<ProjectDialog | null>(null);
  const closeDialog = useCallback(() => setDialog(null), []);
  const workspace = useWorkspaceState(open, onClosed, setDialog, leaving);
  useEffect(() => forgetProject, []);
  return (
    <WorkspaceContext value={workspace}>
      <NotesDialog />
      <Frame bar={<ProjectBar showSettings={showSettings} showPalette={showPalette} />} />
      {dialog === 'export' ? <ExportDialog onClose={closeDialog} /> : null}
      {dialog === 'history' ? <HistoryDialog onClose={closeDialog} /> : null}
      {children}
    </WorkspaceContext>
  );
}

function Frame({ bar }: { readonly bar: ReactNode }) {
  const { t } = useTranslation('app');
  const panels = usePanels();
  const { screen } = useWorkspace();
  const isReading = screen.kind === 'document';
  // The text is painted first; the panels beside it follow in the background.
  const panelsToo = useDeferredValue(true, false);
  const frame = useRef<HTMLDivElement>(null);
  useProjectCommands();
  useQueueCommands();
  useNotesCommands();
  useReportCommands();
  useGlossaryCommands();
  useRegions(frame);
  useUnsavedGuard();
  useUndoNotices();
  useAligning();
  const columns = useMemo(
    () =>
      `${panels.left ? 'var(--left-panel)' : '0'} minmax(0, 1fr) ${panels.right ? 'var(--right-panel)' : '0'}`,
    [panels],
  );
  return (
    <div className="app">
      {bar}
      <div ref={frame} className="frame" style={{ gridTemplateColumns: columns }}>
        <aside className="frame__left" aria-label={t('panel_left')} hidden={!panels.left}>
          {panelsToo ? <LeftPanel /> : null}
        </aside>
        <main className="frame__middle">
          <div className="frame__centre">
            <Centre />
          </div>
          <FindAll />
          <LostList />
        </main>
        <aside className="frame__right" aria-label={t('panel_right')} hidden={!panels.right}>
          {panelsToo && isReading ? <Inspector /> : null}
        </aside>
      </div>
      <StatusBar panels={panels} />
    </div>
  );
}

function Centre() {
  const { t } = useTranslation('app');
  const { screen, store } = useWorkspace();
  switch (screen.kind) {
    case 'document':
      if (!store.index.get('document', screen.documentId)) return <NothingOpen says={t('document_gone')} />;
      return <Reader key={screen.documentId} documentId={screen.documentId} jump={screen.jump} />;
    case 'alignment':
      if (!store.index.get('document', screen.documentId)) return <NothingOpen says={t('document_gone')} />;
      return <AlignmentScreen key={screen.documentId} documentId={screen.documentId} jump={screen.jump} />;
    case 'report':
      if (screen.documentId && !store.index.get('document', screen.documentId))
        return <NothingOpen says={t('document_gone')} />;
      return <ReportScreen key={screen.documentId ?? ''} screen={screen} />;
    case 'passages':
      return <PassagesScreen key={screen.codeId} codeId={screen.codeId} />;
    case 'importArticle':
      return <ArticleScreen file={screen.file} />;
    case 'importParallel':
      return <ParallelScreen />;
    case 'importUnits':
      return <UnitsScreen file={screen.file} />;
    case 'notes':
      return <NotesScreen writes={screen.writes} />;
    case 'glossary':
      return <GlossaryScreen begins={screen.begins} />;
    case 'variables':
      return <VariablesScreen />;
    case 'empty':
      return <NothingOpen says={t('nothing_open')} />;
  }
}

/** The project by its name, where no document of it is shown, and the ways to bring one in. */
function NothingOpen({ says }: { readonly says: string }) {
  const { t } = useTranslation('app');
  const { project } = useIndex();
  const { show } = useWorkspace();
  return (
    <div className="frame__empty">
      <h1 className="frame__empty-name">{project.name}</h1>
      <p>{says}</p>
      <div className="frame__ways">
        <Button look="primary" onPress={() => show({ kind: 'importArticle' })}>
          {t('menu_importArticle')}
        </Button>
        <Button onPress={() => show({ kind: 'importParallel' })}>{t('menu_importParallel')}</Button>
        <Button onPress={() => show({ kind: 'importUnits' })}>{t('menu_importUnits')}</Button>
      </div>
    </div>
  );
}
