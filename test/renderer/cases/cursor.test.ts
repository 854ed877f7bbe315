import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cursorAfter,
  placeAfterTab,
  rectangleOf,
  standing,
  type TableSize,
} from '../../../renderer/cases/table/cursor.ts';

const size: TableSize = { rows: 4, columns: 3, page: 2 };
const press = (key: string, more: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const moved = (key: string, row: number, column: number, more = {}) =>
  cursorAfter(press(key, more), standing({ row, column }), size)?.at;

describe('the cursor of the table', () => {
  test.each([
    ['ArrowDown', 0, 0, {}, { row: 1, column: 0 }],
    ['ArrowUp', 0, 1, {}, { row: -1, column: 1 }],
    ['ArrowUp', -1, 1, {}, { row: -1, column: 1 }],
    ['ArrowRight', 3, 2, {}, { row: 3, column: 2 }],
    ['ArrowDown', 0, 1, { ctrlKey: true }, { row: 2, column: 1 }],
    ['ArrowDown', 2, 1, { ctrlKey: true }, { row: 3, column: 1 }],
    ['ArrowUp', 3, 1, { ctrlKey: true }, { row: 0, column: 1 }],
    ['Home', 2, 2, {}, { row: 2, column: 0 }],
    ['End', 0, 0, { ctrlKey: true }, { row: 2, column: 2 }],
    ['PageDown', 0, 0, {}, { row: 2, column: 0 }],
    ['PageUp', 1, 0, {}, { row: 0, column: 0 }],
  ])('%s from %i, %i', (key, row, column, more, expected) => {
    expect(moved(key, row, column, more)).toEqual(expected);
  });

  test('letters and Alt do not move it', () => {
    expect(moved('a', 0, 0)).toBeUndefined();
    expect(moved('ArrowDown', 0, 0, { altKey: true })).toBeUndefined();
  });

  test('with Shift a range grows from where it began, over cells only', () => {
    let cursor = standing({ row: 1, column: 1 });
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowLeft'])
      cursor = cursorAfter(press(key, { shiftKey: true }), cursor, size) ?? cursor;
    expect(rectangleOf(cursor)).toEqual({ top: 0, bottom: 1, left: 0, right: 1 });
  });

  test('Tab goes through every cell once, and leaves at either end', () => {
    let at = { row: -1, column: 0 };
    let count = 1;
    for (let next = placeAfterTab(at, 1, size); next; next = placeAfterTab(at, 1, size)) {
      at = next;
      count++;
    }
    expect([at, count]).toEqual([{ row: 3, column: 2 }, 15]);
    expect(placeAfterTab({ row: -1, column: 0 }, -1, size)).toBeNull();
    expect(placeAfterTab({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 2 });
  });

  test('never leaves the table', () => {
    const anyPress = fc.record({
      key: fc.constantFrom(
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'Home',
        'End',
        'PageUp',
        'PageDown',
      ),
      ctrlKey: fc.boolean(),
      metaKey: fc.constant(false),
      shiftKey: fc.boolean(),
      altKey: fc.constant(false),
    });
    fc.assert(
      fc.property(
        fc.array(anyPress),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (presses, rows, columns) => {
          const own = { rows, columns, page: 3 };
          let cursor = standing({ row: 0, column: 0 });
          for (const each of presses) cursor = cursorAfter(each, cursor, own) ?? cursor;
          for (const { row, column } of [cursor.at, cursor.from]) {
            expect(row).toBeGreaterThanOrEqual(-1);
            expect(row).toBeLessThan(rows);
            expect(column).toBeGreaterThanOrEqual(0);
            expect(column).toBeLessThan(columns);
          }
        },
      ),
    );
  });
});
