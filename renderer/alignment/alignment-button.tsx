import { type RefObject, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import { Button } from '../ui/button.tsx';

/** From reading to the alignment of the same document, at the bead in hand; nothing where there is one language. */
export function AlignmentButton({
  view,
  grid,
}: {
  readonly view: DocumentView;
  readonly grid: RefObject<Pick<ReaderGridHandle, 'currentBead'> | null>;
}) {
  const { t } = useTranslation('alignment');
  const { show } = useWorkspace();
  const isPair = view.versions.length > 1;
  const open = useCallback(() => {
    const bead = view.beads[grid.current?.currentBead() ?? 0];
    show({
      kind: 'alignment',
      documentId: view.document.id,
      ...(bead ? { jump: { beadId: bead.id } } : {}),
    });
  }, [view, grid, show]);
  useCommands(
    useMemo<readonly CommandAct[]>(
      () => [{ id: 'alignment.open', isEnabled: isPair, run: open }],
      [isPair, open],
    ),
  );
  return isPair ? (
    <Button onPress={open}>
      {t('open')} <CommandKeys id="alignment.open" />
    </Button>
  ) : null;
}
