import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntranslated, nextUntranslated, translatedVersion } from '../../shared/beads/untranslated.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import { projectorOf } from '../aligning/language-service.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useWrite } from '../app/use-write.ts';
import { useWorkspace } from '../app/workspace.ts';
import { editorIfLoaded, loadEditor } from '../editing/load-editor.ts';
import { pendingTyping } from '../editing/pending-typing.ts';
import { useKeptWords } from '../editing/use-kept-words.ts';
import { Filling } from './filling.ts';

/** What the rows around let the filling do with them. */
export interface FilledGrid {
  readonly focus: () => void;
  /** Brings a bead into sight, and the keys into it. */
  readonly goToBead: (at: number) => void;
  readonly say: (text: string) => void;
}

export interface FillingTools {
  readonly filling: Filling;
  /** Opens an empty side of the bead at a place. */
  readonly openSide: (at: number, versionId: VersionId) => void;
}

/** Once what was asked for has been rendered and has the focus. */
export function whenShown(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}

/** Translating beads in the open document: its commands, and what it writes. */
export function useFilling(of: {
  readonly view: DocumentView;
  readonly grid: RefObject<FilledGrid | null>;
  /** The side that the keys are in. */
  readonly cell: () => { readonly at: number; readonly versionId: VersionId | null };
}): FillingTools {
  const { view, grid, cell } = of;
  const { t } = useTranslation('filling');
  const services = useServices();
  const { store } = useWorkspace();
  const write = useWrite();
  const documentId = view.document.id;
  const [{ filling, holds }] = useState(() => {
    const made = new Filling();
    return { filling: made, holds: pendingTyping.holder(() => made.flush()) };
  });
  const keepWords = useKeptWords(documentId);

  useLayoutEffect(() => {
    const now = () => store.index.document(documentId);
    filling.host({
      store,
      effects: services.effects,
      project: projectorOf(store),
      view: now,
      label: (bead) => ({
        key: 'beadTranslated',
        params: { document: view.document.name, bead: (now()?.placeOf(bead) ?? view.placeOf(bead)) + 1 },
      }),
      commit: write,
      undo: () => void store.undo().catch((error: unknown) => reportProblem(services, error)),
      pending: holds,
      left: (_, isFilled) => {
        grid.current?.focus();
        grid.current?.say(t(isFilled ? 'said_translated' : 'said_left'));
      },
      bereft: keepWords,
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again at every change of the document
  useEffect(() => filling.follow(), [filling, view]);
  useEffect(() => () => filling.leave(false), [filling]);

  const openSide = useMemo(
    () => async (at: number, versionId: VersionId) => {
      // The one that is meant now: another may stand there once the editor has come.
      const bead = store.index.document(documentId)?.beads[at];
      try {
        if (!editorIfLoaded()) await loadEditor();
      } catch (error) {
        return reportProblem(services, error);
      }
      // Where another side stays open because it could not be written, that has been said.
      if ((!bead || !filling.open(bead.id, versionId)) && !filling.session())
        services.toasts.show(t('notEmpty'), { topic: 'filling' });
    },
    [services, store, documentId, filling, t],
  );
  const latest = useMemo(() => ({ cell }), [cell]);
  const commands = useMemo<readonly CommandAct[]>(() => {
    const next = () => {
      const from = latest.cell().at;
      filling.leave(false);
      const now = store.index.document(documentId);
      const version = now && translatedVersion(now);
      const at = now && version ? nextUntranslated(now.beads, version.id, from) : -1;
      if (!version || at < 0) {
        services.toasts.show(t('noneLeft'), { topic: 'filling' });
        return grid.current?.focus();
      }
      grid.current?.goToBead(at);
      // The bead takes the focus first, once it is there.
      whenShown(() => void openSide(at, version.id));
    };
    const open = () => {
      const { at, versionId } = latest.cell();
      const now = store.index.document(documentId);
      const bead = now?.beads[at];
      const wanted = now && translatedVersion(now)?.id;
      // From the side that has words one means the other one.
      const isEmpty = bead && versionId && (bead.sides[versionId] ?? []).length === 0;
      const side = isEmpty ? versionId : bead && wanted && isUntranslated(bead, wanted) ? wanted : versionId;
      if (side) void openSide(at, side);
    };
    const isPair = view.versions.length > 1;
    return [
      { id: 'filling.open', isEnabled: isPair, run: open },
      { id: 'filling.next', isEnabled: isPair, run: next },
    ];
  }, [view.versions.length, latest, store, documentId, filling, services, grid, openSide, t]);
  useCommands(commands);
  return useMemo(
    () => ({ filling, openSide: (at: number, id: VersionId) => void openSide(at, id) }),
    [filling, openSide],
  );
}
