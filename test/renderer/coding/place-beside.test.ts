import { describe, expect, it } from 'vitest';
import { placeBeside, roomBeside } from '../../../renderer/coding/place-beside.ts';

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

  it('is as high as the greater room beside the passage, and never too low to use', () => {
    expect(roomBeside({ top: 100, bottom: 120 }, 600, 200)).toBe(468);
    expect(roomBeside({ top: 400, bottom: 580 }, 600, 200)).toBe(388);
    expect(roomBeside({ top: 10, bottom: 590 }, 600, 200)).toBe(200);
  });
});
