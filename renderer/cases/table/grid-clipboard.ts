import type { Place, Rectangle } from './cursor.ts';

type Cells = readonly (readonly string[])[];

/** The words of a rectangle, row by row; the blank row is left out. */
export function cellsIn(
  { top, bottom, left, right }: Rectangle,
  cases: number,
  textAt: (place: Place) => string,
): Cells {
  const rows = Math.max(0, Math.min(bottom, cases - 1) - top + 1);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) =>
      textAt({ row: top + row, column: left + column }),
    ),
  );
}

/** What a paste writes: one cell fills a whole range, as in any spreadsheet. */
export function pastedBlock(cells: Cells, { top, bottom, left, right }: Rectangle): Cells {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only === undefined) return cells;
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(only));
}

/** The corner opposite to the cursor once a block is pasted at the upper left of the range. */
export function farCorner(block: Cells, { top, left }: Rectangle): Place {
  const wide = Math.max(1, ...block.map((line) => line.length));
  return { row: top + block.length - 1, column: left + wide - 1 };
}
