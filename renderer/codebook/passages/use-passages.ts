import { useCallback, useMemo, useState } from 'react';
import { subtree } from '../../../shared/codebook/changes.ts';
import { type DocumentPassages, passagesOf } from '../../../shared/codebook/passages.ts';
import type { CodeId, CodingId } from '../../../shared/model/ids.ts';
import { keepList } from '../../../shared/model/lists.ts';
import type { Coding } from '../../../shared/model/records.ts';
import { useRevision, useWorkspace } from '../../app/workspace.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { NO_FILTER, type PassageFilter, type PassageRow, shownRows } from './rows.ts';

interface Held {
  readonly withBelow: boolean;
  readonly filter: PassageFilter;
  readonly ticked: ReadonlySet<CodingId>;
  /** The row that the keys are on. */
  readonly current: string | null;
}

const FRESH: Held = { withBelow: true, filter: NO_FILTER, ticked: new Set(), current: null };

/** What was ticked and where one was, so that a look into the text costs nothing; while the project is open. */
const remembered = new WeakMap<ProjectStore, Map<CodeId, Held>>();

export interface Passages extends Held {
  readonly passages: readonly DocumentPassages[];
  readonly rows: readonly PassageRow[];
  /** Those ticked that are still there, shown or not. */
  readonly chosen: readonly CodingId[];
  readonly hold: (part: Partial<Held>) => void;
}

/** The passages of a theme as they are filtered and ticked. */
export function usePassages(codeId: CodeId): Passages {
  const { store } = useWorkspace();
  const { index } = store;
  const revision = useRevision();
  const [held, setHeld] = useState<Held>(() => remembered.get(store)?.get(codeId) ?? FRESH);
  const hold = useCallback(
    (part: Partial<Held>) =>
      setHeld((before) => {
        const next = { ...before, ...part };
        const ofStore = remembered.get(store) ?? new Map<CodeId, Held>();
        remembered.set(store, ofStore.set(codeId, next));
        return next;
      }),
    [store, codeId],
  );
  // The lists of the branch keep their identity: an edit of a text elsewhere sorts nothing anew.
  const lists = useKept(
    held.withBelow ? subtree(index, codeId).map(({ id }) => index.codingsOf(id)) : [index.codingsOf(codeId)],
  );
  const documents = index.all('document');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists stand for what the index holds
  const passages = useMemo(
    () => passagesOf(index, codeId, held.withBelow),
    [index, codeId, held.withBelow, lists, documents],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: who speaks may change with any revision
  const rows = useMemo(
    () => shownRows(index, passages, held.filter),
    [index, passages, held.filter, held.filter.caseId === null ? 0 : revision],
  );
  const chosen = useMemo(() => {
    const all = passages.flatMap(({ codings }) => codings);
    return all.filter(({ id }) => held.ticked.has(id)).map(({ id }) => id);
  }, [passages, held.ticked]);
  return { ...held, passages, rows, chosen, hold };
}

/** The list of before while it holds the same. */
function useKept(fresh: readonly (readonly Coding[])[]): readonly (readonly Coding[])[] {
  const [kept, setKept] = useState(fresh);
  const next = keepList(fresh, kept);
  if (next !== kept) setKept(next);
  return next;
}
