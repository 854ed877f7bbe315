import { markClass } from './highlight-names.ts';

/** A stretch of one text node that a named highlight covers; offsets in UTF-16 units of the node. */
export interface PaintedRange {
  readonly name: string;
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

function add(name: string, range: AbstractRange): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

function remove(name: string, range: AbstractRange): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** How often each name is painted on a part. */
const marks = new WeakMap<Element, Map<string, number>>();

/** Says on the parts which names are painted on them, by class: the rules fit those alone. */
function mark(painted: readonly PaintedRange[], by: 1 | -1): void {
  for (const { name, node } of painted) {
    // A row that has gone needs no rules.
    const part = node.isConnected ? node.parentElement?.closest<HTMLElement>('.reader__part') : null;
    if (!part) continue;
    const names = marks.get(part) ?? new Map<string, number>();
    const count = (names.get(name) ?? 0) + by;
    names.set(name, count);
    marks.set(part, names);
    if (count === 0) part.classList.remove(markClass(name));
    else if (count === 1 && by === 1) part.classList.add(markClass(name));
  }
}

/**
 * Paints stretches of text; returns what takes them away again. One Highlight a name however many ranges
 * (one a coding took 13 s at 10,000), and static ranges, because a row repaints when its text changes.
 */
export function paint(ranges: readonly PaintedRange[]): () => void {
  const painted = ranges.map(({ name, node, start, end }) => {
    const range = new StaticRange({
      startContainer: node,
      startOffset: start,
      endContainer: node,
      endOffset: end,
    });
    add(name, range);
    return { name, range };
  });
  mark(ranges, 1);
  return () => {
    for (const { name, range } of painted) remove(name, range);
    mark(ranges, -1);
  };
}
