import { useCallback, useMemo, useState } from 'react';
import { topmostOf } from '../../shared/codebook/move-codes.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code } from '../../shared/model/records.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';

export interface ThemeSelection {
  /** The chosen themes: the one in hand, and those taken with it. */
  readonly ids: ReadonlySet<CodeId>;
  /** The same as they are now, in the order of the tree, without those that go along with another. */
  readonly codes: readonly Code[];
  readonly choose: (ids: ReadonlySet<CodeId>) => void;
}

const NONE: ReadonlySet<CodeId> = new Set();

/** The themes chosen in the tree. Where another comes in hand elsewhere (palette, reader), it is that one alone. */
export function useThemeSelection(): ThemeSelection {
  const { store, activeCode, setActiveCode } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const [chosen, setChosen] = useState<ReadonlySet<CodeId>>(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme may go with any change
  const all = useMemo(() => index.all('code'), [index, revision]);
  const ids = useMemo(() => {
    if (activeCode === null) return NONE;
    if (!chosen.has(activeCode)) return new Set([activeCode]);
    return chosen;
  }, [chosen, activeCode]);
  // One that goes (deleted, merged away) is let go for good: brought back, it is not chosen with the others.
  const there = useMemo(() => new Set(all.map(({ id }) => id)), [all]);
  if ([...chosen].some((id) => !there.has(id))) setChosen(new Set([...chosen].filter((id) => there.has(id))));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme may change with any change of the codebook
  const codes = useMemo(() => topmostOf(index, ids), [index, ids, all]);
  const choose = useCallback(
    (next: ReadonlySet<CodeId>) => {
      setChosen(next);
      setActiveCode(activeCode !== null && next.has(activeCode) ? activeCode : ([...next].at(-1) ?? null));
    },
    [activeCode, setActiveCode],
  );
  return useMemo(() => ({ ids, codes, choose }), [ids, codes, choose]);
}
