import { $getSelection, $isRangeSelection } from 'lexical';
import { noteFromHtml } from '../../shared/notes/from-html.ts';
import { BREAK, type NoteBlock, plainRun } from '../../shared/notes/note-text.ts';
import { $blockNode, $inlineNodes } from './note-nodes.ts';

/** UTF-16 units of plain text that are pasted; more is a document, to be brought in as one. */
const LONGEST = 2_000_000;

function blocksIn(data: DataTransfer): readonly NoteBlock[] {
  const html = data.getData('text/html');
  const note = html === '' ? null : noteFromHtml(html);
  if (note && note.length > 0) return note;
  const text = data.getData('text/plain').slice(0, LONGEST).replace(/\r\n?/g, '\n');
  // Plain words are words: what looks like Markdown in them stays as it is written.
  return text.split(/\n{2,}/).map((words) => ({
    kind: 'paragraph',
    content: words.split('\n').flatMap((line, at) => [...(at > 0 ? [BREAK] : []), plainRun(line)]),
  }));
}

/** Puts what is pasted in, as nodes of our own only; Lexical's own format, which any page can forge, is not read. */
export function $paste(data: DataTransfer): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const note = blocksIn(data);
  const [only] = note;
  if (note.length === 1 && only?.kind === 'paragraph')
    selection.insertNodes(
      $inlineNodes(only.content.filter((piece) => piece.kind === 'break' || piece.text !== '')),
    );
  else selection.insertNodes(note.map($blockNode));
}
