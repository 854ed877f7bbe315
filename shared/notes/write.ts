import { SEPARATOR, SPACES } from './inline.ts';
import {
  HIGHEST_NUMBER,
  type Inline,
  linesOf,
  type NoteBlock,
  type NoteList,
  type Run,
  tidyNote,
} from './note-text.ts';

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isSpace = (sign: string | undefined) => sign !== undefined && /\s/.test(sign);

/** The text with a backslash before whatever would be read as more than text. */
function escaped(text: string, beforeLink: boolean): string {
  return text.replace(/[\\`*_[\]<&!]/g, (sign, at: number) => {
    const [before, after] = [text[at - 1], text[at + 1]];
    const rest = text.slice(at + 1, at + 40);
    switch (sign) {
      case '\\':
        return after === undefined || /[!-/:-@[-`{-~]/.test(after) ? '\\\\' : sign;
      case '*':
        return isSpace(before) && isSpace(after) ? sign : '\\*';
      case '_':
        return (isSpace(before) && isSpace(after)) || (isWord(before) && isWord(after)) ? sign : '\\_';
      case '<':
        return /^[a-z/!?]/i.test(rest) ? '\\<' : sign;
      case '&':
        return /^(?:#\w+|\w+);/.test(rest) ? '\\&' : sign;
      case '!':
        return after === undefined && beforeLink ? '\\!' : sign;
      default:
        return `\\${sign}`;
    }
  });
}

const markOf = ({ bold, italic }: Run) => (bold ? '**' : '') + (italic ? '*' : '');

function runsText(runs: readonly Run[], beforeLink = false): string {
  return runs
    .map((run, at) => {
      const mark = markOf(run);
      const previous = runs[at - 1];
      const touches = mark !== '' && previous !== undefined && markOf(previous) !== '';
      const text = escaped(run.text, beforeLink && at === runs.length - 1);
      return `${touches ? SEPARATOR : ''}${mark}${text}${mark}`;
    })
    .join('');
}

function lineText(runs: readonly Run[]): string {
  let text = '';
  for (let at = 0; at < runs.length; ) {
    const href = runs[at]?.href ?? null;
    let end = at + 1;
    while (end < runs.length && runs[end]?.href === href) end += 1;
    const group = runs.slice(at, end);
    text += href === null ? runsText(group, end < runs.length) : `[${runsText(group)}](${href})`;
    at = end;
  }
  return asText(text);
}

/** A line that starts no block, whatever its words start with. */
function asText(line: string): string {
  const space = SPACES[line[0] ?? ''];
  if (space) return space + line.slice(1);
  if (/^(?:#{1,6}|[-+])(?=[ \t]|$)|^>|^~~~|^[-=]+[ \t]*$|^(?:-[ \t]*){3,}$/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2');
}

function contentLines(content: readonly Inline[]): readonly string[] {
  // An empty line would end the block: a backslash is a break by itself.
  return linesOf(content).map((line) => lineText(line) || '\\');
}

function listText(list: NoteList, indent: string): string {
  return list.items
    .map(({ content, lists }, at) => {
      const mark = list.ordered ? `${Math.min(list.start + at, HIGHEST_NUMBER)}.` : '-';
      const inner = indent + ' '.repeat(mark.length + 1);
      const [first = '', ...rest] = content.length === 0 ? [''] : contentLines(content);
      return [
        first === '' ? indent + mark : `${indent}${mark} ${first}`,
        ...rest.map((line) => inner + line),
        ...lists.map((each) => listText(each, inner)),
      ].join('\n');
    })
    .join('\n');
}

function blockText(block: NoteBlock): string {
  switch (block.kind) {
    case 'list':
      return listText(block, '');
    case 'heading':
      return `${'#'.repeat(block.level)} ${contentLines(block.content).join(' ')}`;
    case 'quote':
      return linesOf(block.content)
        .map((line) => (line.length === 0 ? '>' : `> ${lineText(line)}`))
        .join('\n');
    case 'paragraph':
      return contentLines(block.content).join('\n');
  }
}

/** The Markdown of a note; reading it (parse.ts) gives the tidy form of what was written. */
export function writeNote(blocks: readonly NoteBlock[]): string {
  return tidyNote(blocks).map(blockText).join('\n\n');
}
