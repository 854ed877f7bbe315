import type { Note } from '../model/records.ts';
import { fold } from '../query/fold.ts';
import { type NoteBlock, plainText } from './note-text.ts';
import { parseNote } from './parse.ts';

const blocks = new WeakMap<Note, readonly NoteBlock[]>();
const folded = new WeakMap<Note, string>();

/** What a note says; read once a note. */
export function noteBlocks(note: Note): readonly NoteBlock[] {
  const known = blocks.get(note) ?? parseNote(note.text);
  blocks.set(note, known);
  return known;
}

/** Its words with case and accents folded away; read once a note. */
export function foldedNote(note: Note): string {
  const known = folded.get(note) ?? fold(plainText(noteBlocks(note)));
  folded.set(note, known);
  return known;
}

/** The words of some Markdown without its marks: for files that cannot show them. */
export function noteInWords(markdown: string): string {
  return plainText(parseNote(markdown));
}
