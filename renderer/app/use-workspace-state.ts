import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeLabel, Changes } from '../../shared/model/change.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { withCoder } from '../../shared/model/with-coder.ts';
import { languageServiceOf } from '../aligning/language-service.ts';
import { movedWords } from '../editing/moved-words.ts';
import { afterFrame } from '../platform/effects.ts';
import type { OpenProject } from '../store/library.ts';
import { useServices } from './services.ts';
import type { LeaveGuard, ProjectDialog, Screen, Workspace } from './workspace.ts';

/** The document read last, else the first one. */
function firstScreen({ store, places }: Pick<OpenProject, 'store' | 'places'>): Screen {
  const last = places.last && store.index.get('document', places.last);
  const first = last || store.index.all('document')[0];
  return first ? { kind: 'document', documentId: first.id } : { kind: 'empty' };
}

/** What the window holds in hand while a project is open; none of it is written. */
export function useWorkspaceState(
  open: OpenProject,
  close: () => Promise<void>,
  openDialog: (dialog: ProjectDialog) => void,
  leaving: RefObject<LeaveGuard>,
): Workspace {
  const { store, places } = open;
  const { t } = useTranslation('app');
  const { settings } = useServices();
  const [screen, setScreen] = useState<Screen>(() => firstScreen(open));
  const [activeCoding, setActiveCoding] = useState<CodingId | null>(null);
  const [activeCode, setActiveCode] = useState<CodeId | null>(null);
  const [place, setPlace] = useState<Workspace['place']>(null);
  // Several at once: an import that is being mended, and a note that is written beside it.
  const guards = useRef<readonly LeaveGuard[]>([]);
  const guardLeaving = useCallback((next: LeaveGuard) => {
    guards.current = [...guards.current, next];
    return () => {
      guards.current = guards.current.filter((each) => each !== next);
    };
  }, []);
  const leave = useCallback(
    (go: () => void) => guards.current.reduce<() => void>((then, guard) => () => guard(then), go)(),
    [],
  );
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
  const backToReading = useCallback(() => show(lastRead.current ?? firstScreen(open)), [show, open]);
  // The words themselves come first.
  useEffect(() => store.watch((changes) => afterFrame(() => movedWords.show(changes))), [store]);
  const commit = useCallback(
    (label: ChangeLabel, changes: Changes) => {
      const { coderName } = settings.get();
      store.commit(label, withCoder(store.index, store.author, coderName, t('coder_unnamed'), changes));
      languageServiceOf(store).noticed(changes);
    },
    [store, settings, t],
  );
  return useMemo(
    () => ({
      store,
      places,
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
      places,
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
