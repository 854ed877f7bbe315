import type { KeyPress } from '../../app/keys.ts';

/** A cell by its place: row -1 is the titles, the row after the last case is the blank one. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cursor, and the corner that a range was begun from; one place where there is no range. */
export interface TableCursor {
  readonly at: Place;
  readonly from: Place;
}

export interface TableSize {
  /** Rows, the blank one at the end included. */
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight at once. */
  readonly page: number;
}

/** Both corners within. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rectangleOf({ at, from }: TableCursor): Rectangle {
  return {
    top: Math.min(at.row, from.row),
    bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column),
    right: Math.max(at.column, from.column),
  };
}

export function standing(at: Place): TableCursor {
  return { at, from: at };
}

/** The place within the table that is nearest. */
export function within({ row, column }: Place, { rows, columns }: TableSize): Place {
  return {
    row: Math.max(-1, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

const ARROWS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function arrowTo(press: KeyPress, { row, column }: Place, size: TableSize): Place | null {
  const arrow = ARROWS[press.key];
  if (!arrow) return null;
  const [down, right] = arrow;
  if (!press.ctrlKey && !press.metaKey) return { row: row + down, column: column + right };
  // With Ctrl to the edge of what is filled: the blank row is one step further.
  const last = row < size.rows - 2 ? size.rows - 2 : size.rows - 1;
  return {
    row: down === 0 ? row : down > 0 ? last : 0,
    column: right === 0 ? column : right > 0 ? size.columns - 1 : 0,
  };
}

/** Where a key moves the cursor; null where it is no key that moves. Tab only within its row and on to the next. */
export function placeAfter(press: KeyPress, at: Place, size: TableSize): Place | null {
  if (press.altKey) return null;
  const control = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'Home':
      return { row: control ? 0 : at.row, column: 0 };
    case 'End':
      return { row: control ? Math.max(0, size.rows - 2) : at.row, column: size.columns - 1 };
    case 'PageDown':
      return control ? null : { row: at.row + size.page, column: at.column };
    case 'PageUp':
      return control ? null : { row: Math.max(0, at.row - size.page), column: at.column };
    default:
      return arrowTo(press, at, size);
  }
}

/** The next cell for Tab, row after row; null at either end of the table, where Tab leaves it. */
export function placeAfterTab(at: Place, step: 1 | -1, { rows, columns }: TableSize): Place | null {
  const column = at.column + step;
  if (column >= 0 && column < columns) return { row: at.row, column };
  const row = at.row + step;
  if (row < -1 || row >= rows) return null;
  return { row, column: step > 0 ? 0 : columns - 1 };
}

/** The cursor after a key that moves; with Shift the other corner of the range stays. Null for other keys. */
export function cursorAfter(press: KeyPress, cursor: TableCursor, size: TableSize): TableCursor | null {
  const to = placeAfter(press, cursor.at, size);
  if (!to) return null;
  const at = within(to, size);
  if (!press.shiftKey) return standing(at);
  // A range has cells only, no titles.
  return cursor.at.row < 0 ? standing(at) : { at: { ...at, row: Math.max(0, at.row) }, from: cursor.from };
}
