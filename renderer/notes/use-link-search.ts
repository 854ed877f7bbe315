import { useEffect, useState } from 'react';
import type { ProjectIndex } from '../../shared/model/project-index.ts';
import { type LinkChoice, searchLinkTargets } from '../../shared/notes/link-targets.ts';
import { workInSlices } from '../finding/slices.ts';

/** As many as one looks through; who wants others types more letters. */
const MOST = 30;

function* firstOf(found: Iterable<LinkChoice | null>, into: LinkChoice[]): Generator<void> {
  for (const choice of found) {
    if (choice) into.push(choice);
    if (into.length >= MOST) return;
    yield;
  }
}

/** The documents and codings that a query finds, as they come: at 200,000 codings the typing goes on. */
export function useLinkSearch(index: ProjectIndex, query: string): readonly LinkChoice[] {
  const [choices, setChoices] = useState<readonly LinkChoice[]>([]);
  useEffect(() => {
    const found: LinkChoice[] = [];
    let shown = -1;
    return workInSlices(firstOf(searchLinkTargets(index, query), found), {
      now: () => performance.now(),
      later: (task) => {
        const timer = setTimeout(task, 0);
        return () => clearTimeout(timer);
      },
      onSlice: (isDone) => {
        if (!isDone && found.length === shown) return;
        shown = found.length;
        setChoices([...found]);
      },
    });
  }, [index, query]);
  return choices;
}
