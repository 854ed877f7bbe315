import { type NoteBlock, plainRun } from './note-text.ts';
import { writeNote } from './write.ts';

/** Plain text as a note's Markdown, a paragraph a line; nothing in it is taken for Markdown. */
export function plainNote(text: string): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return writeNote(
    paragraphs.map((line): NoteBlock => ({ kind: 'paragraph', content: [plainRun(line.trim())] })),
  );
}
