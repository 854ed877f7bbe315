import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import type { ReaderGridHandle } from '../reader/grid-handle.ts';
import { focusSoon } from '../ui/focus.ts';

export interface Jumping {
  readonly isOpen: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  /** To a bead, by its place from 0, with the keys. */
  readonly go: (at: number) => void;
  readonly close: () => void;
}

/** Going to a bead by its number, to a time, or to a part of the document. */
export function useJumping(grid: RefObject<ReaderGridHandle | null>): Jumping {
  const { t } = useTranslation('layout');
  const { shell } = useServices();
  const isMac = shell.facts.platform === 'macos';
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const open = useCallback(() => {
    setOpen(true);
    focusSoon(() => {
      field.current?.select();
      return field.current;
    });
  }, []);
  const commands = useMemo<readonly Command[]>(
    // ⌘G goes to the next hit on macOS.
    () => [
      {
        id: 'jump',
        keys: isMac ? 'Ctrl+G' : 'CmdOrCtrl+G',
        label: t('command_jump'),
        isEnabled: true,
        run: open,
      },
    ],
    [t, isMac, open],
  );
  useCommands(commands);
  return useMemo(
    () => ({
      isOpen,
      field,
      go: (at) => {
        setOpen(false);
        grid.current?.goToBead(at);
      },
      close: () => {
        setOpen(false);
        grid.current?.focus();
      },
    }),
    [isOpen, grid],
  );
}
