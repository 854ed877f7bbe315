import { describe, expect, it } from 'vitest';
import { formatBounds, parseBounds, placeWindow } from '../../../electron/main/window/bounds.ts';

const screen = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 2560, height: 1440 };
const left = (x: number, y: number, width = 1200, height = 800) => ({
  x,
  y,
  width,
  height,
  maximized: false,
});

describe('where the window opens', () => {
  it('is the system’s choice at first', () => {
    expect(placeWindow(null, [screen])).toEqual({
      position: null,
      width: 1440,
      height: 900,
      maximized: false,
    });
  });

  it('is where it was left, also on the second screen', () => {
    expect(placeWindow(left(300, 200), [screen, second])).toMatchObject({ position: { x: 300, y: 200 } });
    expect(placeWindow(left(2000, 10), [screen, second])).toMatchObject({ position: { x: 2000, y: 10 } });
  });

  it.each([
    ['its screen is gone', left(2000, 10)],
    ['it is below the screen', left(300, 1070)],
    ['its title bar is above the screen', left(300, -40)],
    ['only a corner would show', left(1900, 300)],
  ])('is the system’s choice when %s', (_why, saved) => {
    expect(placeWindow(saved, [screen])).toMatchObject({ position: null, width: 1200, height: 800 });
  });

  it('is never larger than the screen, nor smaller than the window can be', () => {
    const small = { x: 0, y: 0, width: 1024, height: 700 };
    expect(placeWindow(null, [small])).toMatchObject({ width: 1024, height: 700 });
    expect(placeWindow(left(0, 0, 10, 10), [small])).toMatchObject({ width: 960, height: 600 });
    expect(placeWindow(left(0, 0), [])).toMatchObject({ width: 1200, height: 800 });
  });
});

describe('the bounds file', () => {
  it('is read as it was written', () => {
    const bounds = { x: -5, y: 0, width: 1000, height: 700 };
    expect(parseBounds(formatBounds(bounds, true))).toEqual({ ...bounds, maximized: true });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"x":0}',
    '{"x":"0","y":0,"width":1,"height":1,"maximized":false}',
    '{"x":1e9}',
  ])('is ignored when it holds %j', (text) => {
    expect(parseBounds(text)).toBeNull();
  });
});
