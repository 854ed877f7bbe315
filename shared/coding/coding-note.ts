import type { Changes } from '../model/change.ts';
import { type CoderId, type Effects, newId } from '../model/ids.ts';
import type { ProjectIndex } from '../model/project-index.ts';
import type { Note, RecordId } from '../model/records.ts';

/** The first note on each thing, as long as the list of notes is the same. */
const firstNotes = new WeakMap<readonly Note[], ReadonlyMap<RecordId, Note>>();

/** The first note on something, oldest first, or undefined. */
export function noteOn(index: ProjectIndex, targetId: RecordId): Note | undefined {
  const notes = index.all('note');
  const known = firstNotes.get(notes) ?? new Map(notes.toReversed().map((note) => [note.targetId, note]));
  firstNotes.set(notes, known);
  return known.get(targetId);
}

/** Writes, rewrites or (when the text is blank) removes the note on something. Markdown, kept as typed but for its ends. */
export function planNote(
  index: ProjectIndex,
  targetId: RecordId,
  text: string,
  by: { readonly author: CoderId; readonly effects: Effects },
): Changes {
  const known = noteOn(index, targetId);
  const kept = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  if (!known) {
    if (kept === '') return { added: [], updated: [], removed: [] };
    const note: Note = {
      kind: 'note',
      id: newId(by.effects),
      targetId,
      text: kept,
      authorId: by.author,
      createdAt: by.effects.now(),
    };
    return { added: [note], updated: [], removed: [] };
  }
  if (kept === '') return { added: [], updated: [], removed: [known] };
  if (kept === known.text) return { added: [], updated: [], removed: [] };
  return { added: [], updated: [[known, { ...known, text: kept }]], removed: [] };
}
