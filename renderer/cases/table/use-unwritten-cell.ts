import { useEffect, useRef } from 'react';
import { useWorkspace } from '../../app/workspace.ts';
import { pendingTyping } from '../../editing/pending-typing.ts';

/**
 * What stands typed in an open cell is written wherever the cell goes away without a key of its own: another screen,
 * the project or the window closed, the row gone from under it. Until then nothing is called saved.
 */
export function useUnwrittenCell(isUnwritten: boolean, write: () => void): void {
  const { guardLeaving } = useWorkspace();
  const latest = useRef({ isUnwritten, write });
  latest.current = { isUnwritten, write };
  useEffect(() => {
    if (!isUnwritten) return;
    const hold = pendingTyping.holder(() => latest.current.write());
    hold(true);
    return () => hold(false);
  }, [isUnwritten]);
  useEffect(() => {
    const flush = () => {
      if (latest.current.isUnwritten) latest.current.write();
    };
    const stopGuarding = guardLeaving((go) => {
      flush();
      go();
    });
    return () => {
      stopGuarding();
      flush();
    };
  }, [guardLeaving]);
}
