import type { Changes } from './change.ts';
import type { CoderId } from './ids.ts';
import type { ProjectIndex } from './project-index.ts';
import type { Coder } from './records.ts';

/**
 * Changes together with the record of who makes them: added where the project does not know the coder
 * yet, renamed where the name has changed since. `name` may be empty: then `unnamed` for a new coder,
 * and a known one keeps its name.
 */
export function withCoder(
  index: ProjectIndex,
  id: CoderId,
  name: string,
  unnamed: string,
  changes: Changes,
): Changes {
  const touched = [...changes.added, ...changes.removed, ...changes.updated.flat()];
  if (touched.some((record) => record.id === id)) return changes;
  const known = index.get('coder', id);
  if (!known) {
    const coder: Coder = { kind: 'coder', id, name: name || unnamed };
    return { ...changes, added: [coder, ...changes.added] };
  }
  if (name === '' || known.name === name) return changes;
  return { ...changes, updated: [[known, { ...known, name }], ...changes.updated] };
}
