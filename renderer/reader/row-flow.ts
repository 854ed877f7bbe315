import type { VirtualItem } from '@tanstack/react-virtual';

/** The rows that are on the page. */
export interface ShownRows {
  /** Those in sight and a few more: they follow one another in the flow of the page. */
  readonly inFlow: readonly VirtualItem[];
  /** The row in hand where it is out of sight, kept for the focus that is in it. */
  readonly apart: VirtualItem | null;
}

/** Tells the row in hand from the others, where rows are missing between them. `items` in order. */
export function shownRows(items: readonly VirtualItem[], kept: number): ShownRows {
  const first = items[0];
  const last = items.at(-1);
  if (first && first.index === kept && items[1] && items[1].index !== kept + 1)
    return { inFlow: items.slice(1), apart: first };
  if (last && last.index === kept && (items.at(-2)?.index ?? kept - 1) !== kept - 1)
    return { inFlow: items.slice(0, -1), apart: last };
  return { inFlow: items, apart: null };
}
