import { useEffect, useState } from 'react';
import { searchCodings } from '../../shared/coding/search-codings.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { Coding } from '../../shared/model/records.ts';
import { useRevision, useWorkspace } from '../app/workspace.ts';
import { workInSlices } from '../finding/slices.ts';

/** Lines that a list of codings shows; more would not be read. */
const MOST = 60;
const NONE: readonly Coding[] = [];

function later(task: () => void): () => void {
  const timer = setTimeout(task, 0);
  return () => clearTimeout(timer);
}

export interface FoundCodings {
  readonly codings: readonly Coding[];
  /** They are what answers the query, all of it; else they may still be those of the one before. */
  readonly isDone: boolean;
}

/** The codings that answer what was typed, looked up between the person's keys. */
export function useFoundCodings(query: string, except: CodingId): FoundCodings {
  const { store } = useWorkspace();
  const revision = useRevision();
  const [found, setFound] = useState({ codings: NONE, of: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: codings change with the revision
  useEffect(() => {
    const all: Coding[] = [];
    const wish = { query, most: MOST, except, found: (coding: Coding) => all.push(coding) };
    return workInSlices(searchCodings(store.index, wish), {
      now: () => performance.now(),
      later,
      onSlice: (isDone) => {
        // What was found before stays until there is something to take its place.
        if (isDone || all.length > 0) setFound({ codings: [...all], of: isDone ? query : '' });
      },
    });
  }, [store, query, except, revision]);
  return { codings: found.codings, isDone: found.of === query };
}
