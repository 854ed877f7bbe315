import { useCallback, useState } from 'react';
import type { CodeId } from '../../shared/model/ids.ts';
import type { ProjectStore } from '../store/project-store.ts';

/** Which themes hide those below them; remembered while the project is open, whatever tab shows. */
const remembered = new WeakMap<ProjectStore, ReadonlySet<CodeId>>();

export function useFolded(
  store: ProjectStore,
): readonly [ReadonlySet<CodeId>, (next: ReadonlySet<CodeId>) => void] {
  const [folded, setFolded] = useState<ReadonlySet<CodeId>>(() => remembered.get(store) ?? new Set());
  const set = useCallback(
    (next: ReadonlySet<CodeId>) => {
      remembered.set(store, next);
      setFolded(next);
    },
    [store],
  );
  return [folded, set];
}
