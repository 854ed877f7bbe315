import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useServices } from '../app/services.ts';
import { isMended, type Mending, mend, redoMending, startMending, undoMending } from './mending.ts';

export interface Mender<State> {
  readonly now: State;
  readonly isMended: boolean;
  /** Takes a step, or says that it cannot be taken. `moving`: see mend(). */
  step(next: State | null, moving?: string): void;
}

/** The mending of one finding; `refused` says that a step cannot be. While it is shown, undo and redo are of its steps, not of the project. */
export function useMending<State>(found: State, refused: string): Mender<State> {
  const { t } = useTranslation('importing');
  const { toasts } = useServices();
  const [mending, setMending] = useState<Mending<State>>(() => startMending(found));
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      {
        id: 'undo',
        label: t('mend_undo'),
        isEnabled: mending.past.length > 0,
        run: () => setMending(undoMending),
      },
      {
        id: 'redo',
        label: t('mend_redo'),
        isEnabled: mending.future.length > 0,
        run: () => setMending(redoMending),
      },
    ],
    [t, mending],
  );
  useCommands(commands, true);
  const step = useCallback(
    (next: State | null, moving?: string) => {
      if (next === null) toasts.show(refused);
      else setMending((before) => mend(before, next, moving ?? null));
    },
    [toasts, refused],
  );
  return { now: mending.now, isMended: isMended(mending), step };
}
