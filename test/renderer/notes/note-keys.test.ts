import { describe, expect, it } from 'vitest';
import { headingLevels } from '../../../renderer/notes/heading-levels.ts';
import { toolOf } from '../../../renderer/notes/note-keys.ts';

const press = (key: string, code: string, held: string) => ({
  key,
  code,
  ctrlKey: held.includes('C'),
  metaKey: held.includes('M'),
  shiftKey: held.includes('S'),
  altKey: held.includes('A'),
  getModifierState: (name: string) => name === 'AltGraph' && held.includes('G'),
});

describe('the keys of a note', () => {
  it.each([
    ['b', 'KeyB', 'C', 'bold'],
    ['I', 'KeyI', 'M', 'italic'],
    ['1', 'Digit1', 'CA', 'h1'],
    ['¡', 'Digit3', 'MA', 'h3'],
    ['/', 'Digit7', 'CS', 'numbers'],
    ['*', 'Digit8', 'CS', 'bullets'],
    [')', 'Digit9', 'CS', 'quote'],
    ['K', 'KeyK', 'CS', 'link'],
    ['k', 'KeyK', 'C', null],
    ['b', 'KeyB', '', null],
    ['4', 'Digit4', 'CA', null],
    // AltGr and 2 on a Spanish keyboard, as Windows tells it.
    ['@', 'Digit2', 'CAG', null],
  ] as const)('%s (%s, %s) is %s', (key, code, held, tool) => {
    expect(toolOf(press(key, code, held))).toBe(tool);
  });
});

describe('headings of a note on the page', () => {
  it('never go down by more than one level', () => {
    expect(headingLevels([3, null, 1, 2, 3, 1], 2)).toEqual([3, null, 3, 4, 5, 3]);
    expect(headingLevels([3, 3, 3, 3], 3)).toEqual([4, 5, 6, 6]);
  });
});
