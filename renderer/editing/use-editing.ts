import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { VersionId } from '../../shared/model/ids.ts';
import type { Anchor, BeadPart } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { BlockEditing } from './block-editing.ts';
import { editorIfLoaded, loadEditor, warmUpEditor } from './load-editor.ts';
import { lostList } from './lost-dialog-state.ts';
import { opensNow } from './open-time.ts';
import { pendingTyping } from './pending-typing.ts';
import { useKeptWords } from './use-kept-words.ts';

/** What the reader lets the editing do with it. */
export interface EditedReader {
  readonly currentCell: () => { readonly at: number; readonly versionId: VersionId | null };
  /** Where the reader's caret is in that side of the bead, if it is there. */
  readonly caretIn: (at: number, versionId: VersionId) => Anchor | null;
  readonly placeCaret: (versionId: VersionId, caret: Anchor) => void;
  readonly focus: () => void;
  readonly say: (text: string) => void;
  /** Brings the row of a bead into the window, where it is not. */
  readonly showBead: (at: number) => void;
}

export interface Editing {
  readonly blocks: BlockEditing;
  /** Opens the side of a bead where the reader's caret is, else at its first words. */
  readonly openSide: (at: number, versionId: VersionId) => void;
}

function anchorOf(part: BeadPart | undefined): Anchor | null {
  return part ? { blockId: part.blockId, offset: part.start } : null;
}

/** Editing in the open document: its commands, and what it writes. */
export function useEditing(
  view: DocumentView,
  reader: RefObject<EditedReader | null>,
  /** An empty side is not edited but translated. */
  openEmpty: (at: number, versionId: VersionId) => void,
): Editing {
  const { t } = useTranslation('reader');
  const services = useServices();
  const workspace = useWorkspace();
  const { store } = workspace;
  const [{ blocks, holds }] = useState(() => {
    const made = new BlockEditing();
    return { blocks: made, holds: pendingTyping.holder(() => made.flush()) };
  });
  const documentId = view.document.id;
  const keepWords = useKeptWords(documentId);

  useLayoutEffect(() => {
    const { toasts, effects } = services;
    const now = () => store.index.document(documentId);
    blocks.host({
      index: store.index,
      effects,
      view: now,
      commit: (key, beadId, changes) => {
        const bead = (now()?.beads.findIndex(({ id }) => id === beadId) ?? -1) + 1;
        try {
          workspace.commit({ key, params: { document: view.document.name, bead } }, changes);
          return true;
        } catch (error) {
          reportProblem(services, error);
          return false;
        }
      },
      lost: (count) => {
        toasts.show(t('edit_lost', { count }), {
          topic: 'lost',
          action: { label: t('edit_lostShow'), run: () => lostList.set(true) },
        });
      },
      pending: holds,
      opened: ({ place, caret }) => {
        // A passage in hand would go on being offered for a theme.
        reader.current?.placeCaret(place.versionId, {
          blockId: place.blockId,
          offset: place.start + caret,
        });
        requestAnimationFrame(() => {
          if (document.activeElement?.matches('.block-editor')) return;
          const beads = now()?.beads ?? [];
          reader.current?.showBead(beads.findIndex(({ id }) => id === place.beadId));
        });
      },
      left: (versionId, caret, withFocus) => {
        reader.current?.placeCaret(versionId, caret);
        if (!withFocus) return;
        reader.current?.focus();
        reader.current?.say(t('edit_said_left'));
      },
      bereft: keepWords,
      undo: () => void store.undo().catch((error: unknown) => reportProblem(services, error)),
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again at every change of the document
  useEffect(() => blocks.follow(), [blocks, view]);
  useEffect(() => {
    const idle = requestIdleCallback(() => void warmUpEditor(), { timeout: 2_000 });
    return () => cancelIdleCallback(idle);
  }, []);
  const openSide = useMemo(
    () => async (at: number, versionId: VersionId) => {
      opensNow();
      try {
        if (!editorIfLoaded()) await loadEditor();
      } catch (error) {
        reportProblem(services, error);
        return;
      }
      const bead = store.index.document(documentId)?.beads[at];
      if (bead && (bead.sides[versionId] ?? []).length === 0) return openEmpty(at, versionId);
      const anchor = reader.current?.caretIn(at, versionId) ?? anchorOf(bead?.sides[versionId]?.[0]);
      if (!anchor || !blocks.open(versionId, anchor)) services.toasts.show(t('edit_nothing'));
    },
    [services, store, documentId, blocks, reader, openEmpty, t],
  );
  const commands = useMemo<readonly CommandAct[]>(() => {
    const run = () => {
      const { at, versionId } = reader.current?.currentCell() ?? { at: 0, versionId: null };
      if (versionId) void openSide(at, versionId);
    };
    return [{ id: 'reader.edit', run }];
  }, [reader, openSide]);
  useCommands(commands);
  return useMemo(() => ({ blocks, openSide: (at, id) => void openSide(at, id) }), [blocks, openSide]);
}
