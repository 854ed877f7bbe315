import { ProjectIndex } from '../../shared/model/project-index.ts';
import type { StoredProject } from './storage.ts';
import { readProblem } from './storage-problem.ts';

/** The snapshot with the journal's entries applied. @throws Problem storageDamaged when they do not fit */
export function rebuild(stored: StoredProject, name: string): ProjectIndex {
  let where = 'snapshot';
  try {
    const index = new ProjectIndex(stored.records, stored.packed);
    for (const entry of stored.entries) {
      where = `journal ${entry.seq}`;
      index.apply(entry.change);
    }
    return index;
  } catch (error) {
    throw readProblem(error, name, where);
  }
}
