import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeLabel, Changes } from '../../shared/model/change.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { withCoder } from '../../shared/model/with-coder.ts';
import type { ProjectStore } from '../store/project-store.ts';
import { useServices } from './services.ts';
import type { LeaveGuard, ProjectDialog, Screen, Workspace } from './workspace.ts';

function firstScreen(store: ProjectStore): Screen {
  const first = store.index.all('document')[0];
  return first ? { kind: 'document', documentId: first.id } : { kind: 'empty' };
}

/** What the window holds in hand while a project is open; none of it is written. */
export function useWorkspaceState(
  store: ProjectStore,
  close: () => Promise<void>,
  openDialog: (dialog: ProjectDialog) => void,
  leaving: RefObject<LeaveGuard>,
): Workspace {
  const { t } = useTranslation('app');
  const { settings } = useServices();
  const [screen, setScreen] = useState<Screen>(() => firstScreen(store));
  const [activeCoding, setActiveCoding] = useState<CodingId | null>(null);
  const [activeCode, setActiveCode] = useState<CodeId | null>(null);
  const [place, setPlace] = useState<Workspace['place']>(null);
  const guard = useRef<LeaveGuard | null>(null);
  const guardLeaving = useCallback((next: LeaveGuard) => {
    guard.current = next;
    return () => {
      if (guard.current === next) guard.current = null;
    };
  }, []);
  const leave = useCallback((go: () => void) => (guard.current ? guard.current(go) : go()), []);
  useEffect(() => {
    leaving.current = leave;
    return () => {
      leaving.current = (go) => go();
    };
  }, [leaving, leave]);
  const closeProject = useCallback(
    () => new Promise<void>((resolve) => leave(() => resolve(close()))),
    [leave, close],
  );
  const lastRead = useRef<Screen | null>(null);
  const show = useCallback(
    (next: Screen) =>
      leave(() => {
        if (next.kind === 'document') lastRead.current = { kind: 'document', documentId: next.documentId };
        setScreen(next);
        setActiveCoding(null);
        if (next.kind !== 'document') setPlace(null);
      }),
    [leave],
  );
  const backToReading = useCallback(() => show(lastRead.current ?? firstScreen(store)), [show, store]);
  const commit = useCallback(
    (label: ChangeLabel, changes: Changes) => {
      const { coderName } = settings.get();
      store.commit(label, withCoder(store.index, store.author, coderName, t('coder_unnamed'), changes));
    },
    [store, settings, t],
  );
  return useMemo(
    () => ({
      store,
      screen,
      show,
      backToReading,
      guardLeaving,
      activeCoding,
      setActiveCoding,
      activeCode,
      setActiveCode,
      place,
      setPlace,
      openDialog,
      closeProject,
      commit,
    }),
    [
      store,
      screen,
      show,
      backToReading,
      guardLeaving,
      activeCoding,
      activeCode,
      place,
      openDialog,
      closeProject,
      commit,
    ],
  );
}
