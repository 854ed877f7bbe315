import type { ProjectIndex } from '../model/project-index.ts';
import type { Note, RecordId } from '../model/records.ts';

const NONE: readonly Note[] = [];
const byList = new WeakMap<readonly Note[], ReadonlyMap<RecordId, readonly Note[]>>();

/** The notes by what they are on, oldest first; made once as long as no note changes. */
export function notesByTarget(index: ProjectIndex): ReadonlyMap<RecordId, readonly Note[]> {
  const all = index.all('note');
  const known = byList.get(all);
  if (known) return known;
  const made = new Map<RecordId, Note[]>();
  for (const note of all) {
    const list = made.get(note.targetId);
    if (list) list.push(note);
    else made.set(note.targetId, [note]);
  }
  for (const list of made.values()) list.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  byList.set(all, made);
  return made;
}

export function notesOn(index: ProjectIndex, targetId: RecordId): readonly Note[] {
  return notesByTarget(index).get(targetId) ?? NONE;
}
