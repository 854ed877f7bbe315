/** The text of a note as it is meant: what its Markdown says and what its editor holds. */

/** Words in one look; `href` is as href.ts writes it, null outside a link. No line feed in it. */
export interface Run {
  readonly kind: 'run';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}
export type Inline = Run | { readonly kind: 'break' };

export interface NoteListItem {
  readonly content: readonly Inline[];
  readonly lists: readonly NoteList[];
}
export interface NoteList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item; 1 where it is not ordered. */
  readonly start: number;
  readonly items: readonly NoteListItem[];
}
export type HeadingLevel = 1 | 2 | 3;
export type NoteBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly content: readonly Inline[] }
  | NoteList;

/** How deep lists go; what is deeper stands at this depth. */
export const DEEPEST_LIST = 6;
/** CommonMark's markers have nine digits. */
export const HIGHEST_NUMBER = 999_999_999;

export const BREAK: Inline = { kind: 'break' };
export const plainRun = (text: string): Run => ({
  kind: 'run',
  text,
  bold: false,
  italic: false,
  href: null,
});

/** The lines of some content: what stands between its breaks. */
export function linesOf(content: readonly Inline[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const piece of content) {
    if (piece.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

function sameLook(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}

/** Spaces at the edges of bold and italic words stand outside of them: no Markdown could mark them. */
function withPlainEdges(run: Run): readonly Run[] {
  if (!run.bold && !run.italic) return [run];
  const plain = (text: string): Run => ({ ...run, text, bold: false, italic: false });
  const start = run.text.length - run.text.trimStart().length;
  const end = run.text.trimEnd().length;
  if (end <= start) return [plain(run.text)];
  return [
    plain(run.text.slice(0, start)),
    { ...run, text: run.text.slice(start, end) },
    plain(run.text.slice(end)),
  ];
}

function merged(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (run.text === '') continue;
    if (last && sameLook(last, run)) kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else kept.push(run);
  }
  return kept;
}

function tidyLine(runs: readonly Run[]): readonly Run[] {
  const composed = merged(runs).map((run) => ({ ...run, text: run.text.normalize('NFC') }));
  // A link on nothing but spaces could not be seen.
  const seen = unlinkBlank(composed);
  const line = merged(seen.flatMap(withPlainEdges));
  for (let last = line.pop(); last; last = line.pop()) {
    const text = last.href === null ? last.text.replace(/[ \t]+$/, '') : last.text;
    if (text === '') continue;
    line.push({ ...last, text });
    break;
  }
  return line;
}

function unlinkBlank(runs: readonly Run[]): readonly Run[] {
  const next: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    const href = runs[at]?.href ?? null;
    let end = at + 1;
    while (end < runs.length && runs[end]?.href === href) end += 1;
    const group = runs.slice(at, end);
    const isBlank = group.every(({ text }) => text.trim() === '');
    // Not spread: a line of 100,000 runs would not fit on the stack.
    for (const run of group) next.push(isBlank ? { ...run, href: null } : run);
    at = end;
  }
  return next;
}

function tidyLines(content: readonly Inline[]): readonly (readonly Run[])[] {
  const split = content.flatMap((piece): readonly Inline[] =>
    piece.kind === 'break'
      ? [piece]
      : piece.text.split(/\r\n?|\n/).flatMap((text, at) => [...(at > 0 ? [BREAK] : []), { ...piece, text }]),
  );
  const lines = linesOf(split).map(tidyLine);
  const first = lines.findIndex((line) => line.length > 0);
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex((line) => line.length > 0) + 1);
}

function joined(lines: readonly (readonly Run[])[]): readonly Inline[] {
  return lines.flatMap((line, at): readonly Inline[] => (at > 0 ? [BREAK, ...line] : line));
}

function tidyLists(lists: readonly NoteList[], depth: number): readonly NoteList[] {
  const kept: NoteList[] = [];
  for (const list of lists) {
    const items = list.items.flatMap((item) => tidyItem(item, depth));
    const last = kept.at(-1);
    if (items.length === 0) continue;
    if (last?.ordered === list.ordered) kept[kept.length - 1] = { ...last, items: [...last.items, ...items] };
    else {
      const start = list.ordered ? Math.min(Math.max(0, Math.floor(list.start)), HIGHEST_NUMBER) : 1;
      kept.push({ kind: 'list', ordered: list.ordered, start, items });
    }
  }
  return kept;
}

function tidyItem({ content, lists }: NoteListItem, depth: number): readonly NoteListItem[] {
  const own = joined(tidyLines(content));
  if (depth < DEEPEST_LIST) return [{ content: own, lists: tidyLists(lists, depth + 1) }];
  return [
    { content: own, lists: [] },
    ...lists.flatMap((list) => list.items.flatMap((item) => tidyItem(item, depth))),
  ];
}

/** The same note in the one form that its Markdown gives back; nothing but white space is left out. */
export function tidyNote(blocks: readonly NoteBlock[]): readonly NoteBlock[] {
  const kept: NoteBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'list') {
      const last = kept.at(-1);
      const before = last?.kind === 'list' ? [last] : [];
      kept.splice(kept.length - before.length, before.length, ...tidyLists([...before, block], 1));
      continue;
    }
    const lines = tidyLines(block.content);
    if (lines.length === 0) continue;
    // A heading is one line.
    if (block.kind === 'heading') {
      for (const line of lines) if (line.length > 0) kept.push({ ...block, content: line });
    } else kept.push({ ...block, content: joined(lines) });
  }
  return kept;
}

function contentText(content: readonly Inline[]): string {
  return content.map((piece) => (piece.kind === 'break' ? '\n' : piece.text)).join('');
}

function listLines(list: NoteList, indent: string): readonly string[] {
  return list.items.flatMap(({ content, lists }, at) => {
    const mark = list.ordered ? `${list.start + at}.` : '•';
    const text = contentText(content).replaceAll('\n', `\n${indent}${' '.repeat(mark.length + 1)}`);
    return [`${indent}${mark} ${text}`, ...lists.flatMap((each) => listLines(each, `${indent}   `))];
  });
}

/** The words without their looks, lists as lines: for searching, for a cell of a table, for saying. */
export function plainText(blocks: readonly NoteBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? listLines(block, '') : [contentText(block.content)]))
    .join('\n');
}

/** Whether a note says nothing. */
export function saysNothing(blocks: readonly NoteBlock[]): boolean {
  const isBlank = (content: readonly Inline[]) => contentText(content).trim() === '';
  const isBlankList = (list: NoteList): boolean =>
    list.items.every((item) => isBlank(item.content) && item.lists.every(isBlankList));
  return blocks.every((block) => (block.kind === 'list' ? isBlankList(block) : isBlank(block.content)));
}
