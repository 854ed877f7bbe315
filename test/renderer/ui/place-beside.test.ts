import { describe, expect, it } from 'vitest';
import { placeBeside, placeGrowing, roomBeside } from '../../../renderer/ui/place-beside.ts';

const room = { width: 800, height: 600 };
const box = { width: 300, height: 200 };

describe('a box beside a passage', () => {
  it('stands below it', () => {
    expect(placeBeside({ left: 100, top: 80, bottom: 100 }, box, room)).toEqual({ left: 100, top: 106 });
  });

  it('stands above it where there is no room below', () => {
    expect(placeBeside({ left: 100, top: 500, bottom: 520 }, box, room)).toEqual({ left: 100, top: 294 });
  });

  it('never leaves the window, wherever the passage is', () => {
    for (const left of [-500, 0, 700, 2000]) {
      for (const top of [-900, 0, 300, 590, 3000]) {
        const placed = placeBeside({ left, top, bottom: top + 20 }, box, room);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left + box.width).toBeLessThanOrEqual(room.width);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + box.height).toBeLessThanOrEqual(room.height);
      }
    }
  });

  it('that grows and shrinks keeps to the side that has room, and is never too low to use', () => {
    expect(roomBeside({ top: 100, bottom: 120 }, 600, 200)).toEqual({ isBelow: true, maxHeight: 468 });
    // There is more above, but enough below.
    expect(roomBeside({ top: 350, bottom: 370 }, 600, 200)).toEqual({ isBelow: true, maxHeight: 218 });
    expect(roomBeside({ top: 400, bottom: 580 }, 600, 200)).toEqual({ isBelow: false, maxHeight: 388 });
    expect(roomBeside({ top: 10, bottom: 590 }, 600, 200)).toEqual({ isBelow: true, maxHeight: 200 });
  });

  it('above the passage stands at its words', () => {
    expect(placeGrowing({ left: 100, top: 500, bottom: 520 }, box, room, false)).toEqual({
      left: 100,
      top: 294,
    });
  });

  it('that grows never leaves the window', () => {
    for (const top of [-900, 0, 300, 590, 3000])
      for (const isBelow of [true, false]) {
        const anchor = { left: 700, top, bottom: top + 20 };
        const placed = placeGrowing(anchor, box, room, isBelow);
        expect(placed.left + box.width).toBeLessThanOrEqual(room.width);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + box.height).toBeLessThanOrEqual(room.height);
      }
  });
});
