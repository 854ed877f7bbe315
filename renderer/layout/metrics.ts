import { type ReaderLayout, TEXT_SIZES } from '../store/reader-layout.ts';
import { leftShare } from './columns.ts';

/** Ems a line of a column at most; null: as wide as the window. */
const MEASURES: Readonly<Record<ReaderLayout['measure'], number | null>> = {
  comfortable: 34,
  wide: 48,
  full: null,
};
const LEADING: Readonly<Record<ReaderLayout['spacing'], number>> = { close: 1.4, normal: 1.62, loose: 1.95 };

/** Pixels of the letters. */
export function textSize({ textStep }: ReaderLayout): number {
  return TEXT_SIZES[textStep] ?? TEXT_SIZES[2];
}

/** Height of a line in whole pixels: rows follow one another, and letters that stand between two would dance as they pass. */
export function lineHeight(layout: ReaderLayout): number {
  return Math.round(textSize(layout) * LEADING[layout.spacing]);
}

/** The longest line in pixels; null for no end. */
export function longestLine(layout: ReaderLayout): number | null {
  const ems = MEASURES[layout.measure];
  return ems === null ? null : ems * textSize(layout);
}

/**
 * Lanes that the spine has room for, in every document: no coding that comes makes the columns narrower and all rows
 * break anew. What lies further out is counted under the bead's number.
 */
export const LANES = 6;

/** The spine's width in pixels; reader.css says the same. */
export function spineWidth(layout: ReaderLayout, lanes: number): number {
  return (layout.numbers === 'none' ? 14 : 34) + lanes * 8 + 18;
}

/** The air beside the columns; reader.css says the same. Pixels of the window's width. */
export function pageEdge(windowWidth: number): number {
  return windowWidth < 1000 ? 12 : windowWidth < 1360 ? 20 : 34;
}

/** Widths of the columns in pixels, left to right, in a reader of a width. */
export function columnWidths(
  layout: ReaderLayout,
  columns: number,
  room: { readonly reader: number; readonly window: number; readonly lanes: number },
): readonly number[] {
  const longest = longestLine(layout);
  const all = room.reader - 2 * pageEdge(room.window) - spineWidth(layout, room.lanes);
  const text = Math.max(columns * 80, longest === null ? all : Math.min(all, columns * longest));
  if (columns < 2) return [text];
  const share = leftShare(layout);
  return [text * share, text * (1 - share)];
}

/** What reader.css takes from the layout. */
export function layoutStyle(layout: ReaderLayout, columns: number): Readonly<Record<`--${string}`, string>> {
  const share = leftShare(layout);
  const longest = longestLine(layout);
  return {
    '--text': `${textSize(layout)}px`,
    '--leading': `${lineHeight(layout)}px`,
    '--template':
      columns < 2
        ? 'minmax(0, 1fr) var(--spine)'
        : `minmax(0, ${share}fr) var(--spine) minmax(0, ${1 - share}fr)`,
    '--columns-width': longest === null ? '100vw' : `${columns * longest}px`,
  };
}
