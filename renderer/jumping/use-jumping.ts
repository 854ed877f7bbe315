import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { type CommandAct, useCommands } from '../app/commands.ts';
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
export function useJumping(grid: RefObject<Pick<ReaderGridHandle, 'goToBead' | 'focus'> | null>): Jumping {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const open = useCallback(() => {
    setOpen(true);
    focusSoon(() => {
      field.current?.select();
      return field.current;
    });
  }, []);
  const commands = useMemo<readonly CommandAct[]>(() => [{ id: 'jump', run: open }], [open]);
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
