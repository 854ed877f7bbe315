import type { ProjectIndex } from './project-index.ts';
import type { Dismissal, Link, Note, RecordId } from './records.ts';

/** What lies on another record: has to go when that goes, and to move where that moves. */
export type Attached = Note | Link | Dismissal;

/** The notes, links and dismissals on some records, and the notes on those notes: what has to go when the records go. */
export function attachedTo(index: ProjectIndex, ids: Iterable<RecordId>): readonly Attached[] {
  const gone = new Set<RecordId>(ids);
  const found: Attached[] = [];
  for (const link of index.all('link')) if (gone.has(link.fromId) || gone.has(link.toId)) found.push(link);
  for (const link of found) gone.add(link.id);
  for (const dismissal of index.all('dismissal')) if (gone.has(dismissal.targetId)) found.push(dismissal);
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
