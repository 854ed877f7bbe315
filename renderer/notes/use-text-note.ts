import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { BlockId, VersionId } from '../../shared/model/ids.ts';
import type { Anchor } from '../../shared/model/records.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { notesDialog } from './notes-dialog-state.ts';

/** What the reader says of where one is. */
export interface NotedReader {
  readonly currentCell: () => { readonly at: number; readonly versionId: VersionId | null };
  /** Where the reader's caret is in that side of the bead, if it is there. */
  readonly caretIn: (at: number, versionId: VersionId) => Anchor | null;
}

/** The block that a note is meant for: where the caret is, else the first on this side of the bead, else on any. */
function blockHere(view: DocumentView, reader: NotedReader): BlockId | null {
  const { at, versionId } = reader.currentCell();
  const bead = view.beads[at];
  if (!bead) return null;
  const caret = versionId ? reader.caretIn(at, versionId) : null;
  const own = versionId ? (bead.sides[versionId] ?? []) : [];
  const any = view.versions.flatMap(({ id }) => bead.sides[id] ?? []);
  return caret?.blockId ?? (own[0] ?? any[0])?.blockId ?? null;
}

/** M: a note on the text where one is. */
export function useTextNote(view: DocumentView, reader: RefObject<NotedReader | null>): void {
  const { t } = useTranslation('notes');
  const { toasts } = useServices();
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      {
        id: 'notes.text',
        run: () => {
          const here = reader.current;
          const blockId = here && blockHere(view, here);
          if (blockId) notesDialog.set({ targets: [blockId], writes: true });
          else toasts.show(t('nothingHere'));
        },
      },
    ],
    [view, reader, t, toasts],
  );
  useCommands(commands);
}
