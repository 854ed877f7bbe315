import type { ProjectIndex } from './project-index.ts';
import type { Link, Note, RecordId } from './records.ts';

/** The notes and links on some records, and the notes on those notes: what has to go when the records go. */
export function attachedTo(index: ProjectIndex, ids: Iterable<RecordId>): readonly (Note | Link)[] {
  const gone = new Set<RecordId>(ids);
  const found: (Note | Link)[] = [];
  for (const link of index.all('link')) if (gone.has(link.fromId) || gone.has(link.toId)) found.push(link);
  for (const link of found) gone.add(link.id);
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
