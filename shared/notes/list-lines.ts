import { readInline } from './inline.ts';
import { DEEPEST_LIST, type NoteList, type NoteListItem } from './note-text.ts';

/** A line that starts an item, and the lines that go on with it. */
export interface ListLine {
  /** Columns before the marker; a tab is four. */
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  readonly text: string;
  readonly lines: string[];
}

const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(.*))?$/s;

/** The item that a line starts, or null. */
export function listLine(line: string): ListLine | null {
  const found = ITEM.exec(line);
  if (!found) return null;
  const [, space = '', digits, rest = ''] = found;
  const text = rest.replace(/[ \t]+$/, '');
  return {
    indent: space.replaceAll('\t', '    ').length,
    ordered: digits !== undefined,
    number: digits === undefined ? 1 : Number(digits),
    text,
    lines: [text],
  };
}

interface OpenList extends NoteList {
  readonly items: (NoteListItem & { readonly lists: OpenList[] })[];
}

/** The lists that lines make: two columns further in is a list within the item above. */
export function nestLists(lines: readonly ListLine[]): readonly NoteList[] {
  const top: OpenList[] = [];
  /** The lists that are open, outermost first: the siblings each stands among, and its indent. */
  const open: { readonly siblings: OpenList[]; readonly indent: number }[] = [];
  for (const line of lines) {
    while (open.length > 1 && line.indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const here = open.at(-1);
    if (!here) open.push({ siblings: top, indent: line.indent });
    else if (line.indent >= here.indent + 2 && open.length < DEEPEST_LIST) {
      const siblings = here.siblings.at(-1)?.items.at(-1)?.lists;
      if (siblings) open.push({ siblings, indent: line.indent });
    }
    const siblings = open.at(-1)?.siblings ?? top;
    const known = siblings.at(-1);
    const list: OpenList =
      known?.ordered === line.ordered
        ? known
        : { kind: 'list', ordered: line.ordered, start: line.number, items: [] };
    if (list !== known) siblings.push(list);
    list.items.push({ content: readInline(line.lines.join('\n')), lists: [] });
  }
  return top;
}
