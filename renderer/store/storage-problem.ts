import { Dexie } from 'dexie';
import { Problem } from '../../shared/problem/problem.ts';

function names(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? error.inner : undefined;
  // Dexie's BulkError has one for each row that failed.
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [error.name, ...names(inner), ...names(error.cause), ...failures.flatMap(names)];
}

/** What a failed write means for the person. */
export function writeProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const all = names(error);
  if (all.includes('QuotaExceededError') || all.includes(Dexie.errnames.QuotaExceeded)) {
    return new Problem('storageFull', {}, error);
  }
  return new Problem('storageFailed', {}, error);
}

/** What a failed read of a project means; `where` names the part of the storage. */
export function readProblem(error: unknown, project: string, where: string): Problem {
  return error instanceof Problem ? error : new Problem('storageDamaged', { project, where }, error);
}
