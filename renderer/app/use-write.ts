import { useCallback } from 'react';
import { type ChangeLabel, type Changes, isEmpty } from '../../shared/model/change.ts';
import { reportProblem, useServices } from './services.ts';
import { useWorkspace } from './workspace.ts';

/** Writes what somebody did; false where there was nothing to write, or where it failed, and then it has been said. */
export function useWrite(): (label: ChangeLabel, changes: Changes) => boolean {
  const services = useServices();
  const { commit } = useWorkspace();
  return useCallback(
    (label, changes) => {
      if (isEmpty(changes)) return false;
      try {
        commit(label, changes);
        return true;
      } catch (error) {
        reportProblem(services, error);
        return false;
      }
    },
    [services, commit],
  );
}
