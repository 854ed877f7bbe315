import type { ProjectIndex } from './project-index.ts';
import type { Note, RecordId } from './records.ts';

/** The notes on some records, and the notes on those notes: what has to go when the records go. */
export function notesOn(index: ProjectIndex, ids: Iterable<RecordId>): readonly Note[] {
  const gone = new Set<RecordId>(ids);
  const found: Note[] = [];
  let more = index.all('note');
  for (;;) {
    const next = more.filter((note) => gone.has(note.targetId));
    if (next.length === 0) return found;
    more = more.filter((note) => !gone.has(note.targetId));
    for (const note of next) {
      found.push(note);
      gone.add(note.id);
    }
  }
}
