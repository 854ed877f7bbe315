import { readInline } from './inline.ts';
import { type ListLine, listLine, nestLists } from './list-lines.ts';
import { BREAK, type HeadingLevel, type Inline, type NoteBlock, plainRun, tidyNote } from './note-text.ts';

const BLANK = /^[ \t]*$/;
const HEADING = /^ {0,3}(#{1,3})[ \t]+([^ \t].*)$/s;
const QUOTE = /^ {0,3}> ?(.*)$/s;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What a line may be indented by and still belong to the item above it. */
const CONTINUES = /^(?: {2}|\t)/;

const LEVELS: Readonly<Record<string, HeadingLevel>> = { '#': 1, '##': 2, '###': 3 };

class Lines {
  at = 0;
  readonly blocks: NoteBlock[] = [];
  /** The shortest fence of each sign that nothing closes: longer ones are not closed either. */
  readonly #unclosed = new Map<string, number>();

  constructor(readonly lines: readonly string[]) {}

  line(at = this.at): string {
    return this.lines[at] ?? '';
  }

  /** Where the code ends that starts here, or null. It is kept as text: notes have no code. */
  fenceEnd(at: number): number | null {
    const fence = FENCE.exec(this.line(at))?.[1];
    const sign = fence?.[0];
    if (!fence || !sign || fence.length >= (this.#unclosed.get(sign) ?? Number.POSITIVE_INFINITY))
      return null;
    for (let end = at + 1; end < this.lines.length; end += 1) {
      const closing = FENCE.exec(this.line(end));
      const run = closing?.[1];
      if (
        run?.[0] === sign &&
        run.length >= fence.length &&
        BLANK.test(this.line(end).slice(closing?.[0].length))
      )
        return end + 1;
    }
    this.#unclosed.set(sign, fence.length);
    return null;
  }

  /** Whether a line ends the paragraph above it. */
  interrupts(at: number): boolean {
    const line = this.line(at);
    if (BLANK.test(line) || HEADING.test(line) || QUOTE.test(line)) return true;
    const item = listLine(line);
    if (item && item.indent <= 3 && item.text !== '' && (!item.ordered || item.number === 1)) return true;
    return this.fenceEnd(at) !== null;
  }
}

function fence(of: Lines, end: number): void {
  const content: Inline[] = [];
  for (; of.at < end; of.at += 1) content.push(plainRun(of.line()), BREAK);
  of.blocks.push({ kind: 'paragraph', content });
}

function quote(of: Lines): void {
  const text: string[] = [];
  for (let found = QUOTE.exec(of.line()); found; found = QUOTE.exec(of.line())) {
    text.push(trimmed(found[1] ?? ''));
    of.at += 1;
    if (of.at >= of.lines.length) break;
  }
  of.blocks.push({ kind: 'quote', content: readInline(text.join('\n')) });
}

function list(of: Lines): void {
  const items: ListLine[] = [];
  while (of.at < of.lines.length) {
    let next = of.at;
    while (next < of.lines.length && BLANK.test(of.line(next))) next += 1;
    if (next >= of.lines.length) break;
    const line = of.line(next);
    const item = listLine(line);
    const last = items.at(-1);
    if (item && (last || item.indent <= 3)) items.push(item);
    else if (last && CONTINUES.test(line)) {
      last.lines.push(...(next > of.at ? [''] : []), trimmed(line));
    } else break;
    of.at = next + 1;
  }
  for (const block of nestLists(items)) of.blocks.push(block);
}

function paragraph(of: Lines): void {
  const text = [trimmed(of.line())];
  for (of.at += 1; of.at < of.lines.length && !of.interrupts(of.at); of.at += 1)
    text.push(trimmed(of.line()));
  of.blocks.push({ kind: 'paragraph', content: readInline(text.join('\n')) });
}

function trimmed(line: string): string {
  return line.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** What a note's Markdown says. Headings 1 to 3, bold, italic, lists, quotations, links; all else is text, none is dropped. */
export function parseNote(markdown: string): readonly NoteBlock[] {
  const of = new Lines(markdown.split(/\r\n?|\n/));
  while (of.at < of.lines.length) {
    const line = of.line();
    const heading = HEADING.exec(line);
    const item = listLine(line);
    const end = of.fenceEnd(of.at);
    if (BLANK.test(line)) of.at += 1;
    else if (end !== null) fence(of, end);
    else if (heading) {
      const level = LEVELS[heading[1] ?? ''] ?? 3;
      of.blocks.push({ kind: 'heading', level, content: readInline(trimmed(heading[2] ?? '')) });
      of.at += 1;
    } else if (QUOTE.test(line)) quote(of);
    else if (item && item.indent <= 3) list(of);
    else paragraph(of);
  }
  return tidyNote(of.blocks);
}
