import { useCallback, useEffect, useState } from 'react';
import { reportProblem, useServices } from '../app/services.ts';
import type { ListedProject } from '../store/library.ts';

export interface ProjectList {
  readonly projects: readonly ListedProject[];
  readonly bin: readonly ListedProject[];
  readonly unreadable: number;
}

/** The projects on this machine, null until read; `act` runs something and reads them again. */
export function useProjects(revision: number): {
  readonly list: ProjectList | null;
  readonly act: (task: () => Promise<unknown>) => Promise<void>;
} {
  const services = useServices();
  const [list, setList] = useState<ProjectList | null>(null);

  const read = useCallback(async () => {
    try {
      setList(await services.library.list());
    } catch (error) {
      setList((known) => known ?? { projects: [], bin: [], unreadable: 0 });
      reportProblem(services, error);
    }
  }, [services]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision says that the list is another
  useEffect(() => {
    void read();
    // Another window may have made or deleted one meanwhile.
    const onFocus = () => void read();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [read, revision]);

  const act = useCallback(
    async (task: () => Promise<unknown>) => {
      try {
        await task();
      } catch (error) {
        reportProblem(services, error);
      }
      await read();
    },
    [services, read],
  );
  return { list, act };
}
